// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wholeoutput.h"

#include "app/command.h"
#include "core/base/files.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <cstdio>
#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

namespace cli {

static bool isStandard(const QString &path)
{
    return path.isEmpty() || path == QLatin1String("-");
}

/// Standard input or output, carrying bytes on Windows too. As a descriptor: over a FILE, QFile hands out what a slow
/// pipe holds at the moment as if the input ended there.
static int descriptor(FILE *stream)
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stream), _O_BINARY);
    return _fileno(stream);
#else
    return fileno(stream);
#endif
}

static Error cannotWrite(const QString &path, const QString &detail)
{
    if (path.isEmpty())
        return {Error::Io, QT_TRANSLATE_NOOP("Error", "Standard output cannot be written."), {}, detail};
    return {Error::Io, QT_TRANSLATE_NOOP("Error", "%1 could not be written to the disk."), {path}, detail};
}

Result<std::unique_ptr<WholeOutput>> WholeOutput::open(const Call &call, const QString &path, Access access)
{
    std::unique_ptr<WholeOutput> output(new WholeOutput);
    if (isStandard(path)) {
        call.out->flush();
        if (!output->m_file.open(descriptor(stdout), QIODevice::WriteOnly))
            return cannotWrite({}, output->m_file.errorString());
        return output;
    }
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "%1 is not an ordinary file."), {path}};
    if (info.exists() && !call.has("force"))
        return Error{
            Error::Refused, QT_TRANSLATE_NOOP("Error", "The file %1 is already there and is not overwritten."), {path}};
    if (!QFileInfo(info.absolutePath()).isDir())
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "The folder %1 is not there."), {info.absolutePath()}};
    output->m_path = path;
    output->m_file.setFileName(
        path + QStringLiteral(".%1.tmp").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0')));
    const auto mode = QIODevice::WriteOnly | QIODevice::NewOnly;
    const bool opened = access == Access::OwnerOnly
        ? output->m_file.open(mode, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        : output->m_file.open(mode);
    if (!opened)
        return cannotWrite(path, output->m_file.errorString());
    return output;
}

WholeOutput::~WholeOutput()
{
    if (!m_path.isEmpty() && m_file.isOpen())
        m_file.remove();
}

Result<Done> WholeOutput::finish()
{
    if (m_path.isEmpty()) {
        if (!m_file.flush())
            return cannotWrite({}, m_file.errorString());
        return Done{};
    }
    if (auto flushed = flushToDisk(m_file); !flushed)
        return cannotWrite(m_path, flushed.error().detail);
    m_file.close();
    return putInPlace(m_file.fileName(), m_path);
}

Result<Done> writeOutput(const Call &call, const QString &path, const QByteArray &bytes, WholeOutput::Access access)
{
    const auto output = WholeOutput::open(call, path, access);
    if (!output)
        return output.error();
    if ((*output)->device().write(bytes) != bytes.size())
        return cannotWrite(isStandard(path) ? QString() : path, (*output)->device().errorString());
    return (*output)->finish();
}

Result<std::unique_ptr<QFile>> openInput(const QString &path)
{
    auto file = std::make_unique<QFile>();
    if (isStandard(path)) {
        if (!file->open(descriptor(stdin), QIODevice::ReadOnly))
            return Error{
                Error::Io, QT_TRANSLATE_NOOP("Error", "Standard input cannot be read."), {}, file->errorString()};
        return file;
    }
    if (!QFileInfo::exists(path))
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "The file %1 is not there."), {path}};
    file->setFileName(path);
    if (!file->open(QIODevice::ReadOnly))
        return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "The file %1 cannot be read."), {path}, file->errorString()};
    return file;
}

} // namespace cli
