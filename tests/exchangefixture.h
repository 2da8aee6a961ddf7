// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/exchange/receiving.h"
#include "core/exchange/sending.h"
#include "core/usecases/enrolling.h"
#include "tests/bookfixture.h"

/// A cell and its ward that know each other.
struct ExchangeFixture : BookFixture
{
    std::unique_ptr<Book> ward = makeBook(folder.filePath(QStringLiteral("ward")), BookKind::Committee);
    int made = 0;

    ExchangeFixture() : BookFixture(5)
    {
        const RequestFile request = must(requestEnrolment(*book));
        const QByteArray answer = must(acceptRequest(*ward, request.bytes, request.fingerprint));
        must(finishEnrolment(*book, answer, wardFingerprint(*ward)));
    }

    QByteArray up()
    {
        const QString file = folder.filePath(QStringLiteral("up-%1.age").arg(++made));
        must(makeBundle(*book, must(upperPeer(*book)), file, HandedOver::Yes, Existing::Keep));
        return must(readWhole(file));
    }

    QByteArray down()
    {
        const QString file = folder.filePath(QStringLiteral("down-%1.age").arg(++made));
        must(makeBundle(*ward, must(peerOf(*ward, book->org())), file, HandedOver::Yes, Existing::Keep));
        return must(readWhole(file));
    }

    QByteArray rootOfWard() { return must(ward->rootHash()); }
};
