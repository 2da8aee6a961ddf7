// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dossier.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

static void initDossierResource()
{
    Q_INIT_RESOURCE(dossier);
}

Result<QList<DossierPaper>> readDossierPapers(const QByteArray &json)
{
    QList<DossierPaper> papers;
    QSet<QString> codes;
    const auto broken = [](const QString &place) {
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The list of dossier papers is not in the expected form, at %1."), {place}};
    };
    for (const QJsonValue value : QJsonDocument::fromJson(json).object().value(QStringLiteral("papers")).toArray()) {
        const QString place = QStringLiteral("papers[%1]").arg(papers.size());
        const QString from = value[QStringLiteral("from")].toString();
        const DossierPaper paper{value[QStringLiteral("code")].toString(), value[QStringLiteral("title")].toString(), fromWord<Standing>(from)};
        if (paper.code.isEmpty() || paper.title.isEmpty() || !isWordOf<Standing>(from) || codes.contains(paper.code))
            return broken(place);
        codes += paper.code;
        papers += paper;
    }
    if (papers.isEmpty())
        return broken(QStringLiteral("papers"));
    return papers;
}

const QList<DossierPaper> &shippedDossierPapers()
{
    static const QList<DossierPaper> all = [] {
        initDossierResource();
        QFile file(QStringLiteral(":/dossier/vietnam.json"));
        const bool there = file.open(QIODevice::ReadOnly);
        Q_ASSERT(there);  // compiled in
        const auto read = readDossierPapers(file.readAll());
        Q_ASSERT(read);
        return read ? *read : QList<DossierPaper>();
    }();
    return all;
}
