// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer over one target:   fuzz --target=NAME [libFuzzer's options and folders]
//                              fuzz --targets           their names, and what each says
//                              fuzz --seeds=FOLDER      writes each target's first inputs into FOLDER/NAME
#include "tests/fuzz/target.h"

#include "core/crypto/secret.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <cstdio>
#include <cstdlib>

static const fuzz::Target *chosen = nullptr;

static int writeSeeds(const QString &folder)
{
    for (const fuzz::Target &target : fuzz::targets()) {
        const QDir place(folder + u'/' + QLatin1String(target.name));
        place.mkpath(QStringLiteral("."));
        for (const QByteArray &seed : target.seeds()) {
            QFile file(place.filePath(QString::fromLatin1(QCryptographicHash::hash(seed, QCryptographicHash::Sha1).toHex())));
            if (!file.open(QIODevice::WriteOnly) || file.write(seed) != seed.size())
                return 1;
        }
    }
    return 0;
}

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv);
    fuzz::broken = [](const char *what) {
        std::fprintf(stderr, "BROKEN: %s\n", what);
        std::abort();
    };
    fuzz::beginAgain();
    for (const QString &argument : QCoreApplication::arguments()) {
        if (argument == QLatin1String("--targets")) {
            for (const fuzz::Target &target : fuzz::targets())
                std::printf("%s\t%s\n", target.name, target.says);
            std::exit(0);
        }
        if (argument.startsWith(QLatin1String("--seeds=")))
            std::exit(writeSeeds(argument.mid(8)));
        for (const fuzz::Target &target : fuzz::targets())
            if (argument == QLatin1String("--target=") + QLatin1String(target.name))
                chosen = &target;
    }
    if (!chosen)
        std::exit(2);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    chosen->run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
