// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/mail_text.h"

#include "core/feedback/feedback_store.h"
#include "tests/support/test_program.h"
#include "tests/support/user_project.h"

using namespace assay;
using namespace assay::tests;

/// F9: the text of a mail is feedback.
class TestMailText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void F9_aMailSaysWhoSaidWhatAndWhen_data()
    {
        QTest::addColumn<QByteArray>("mail");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("received");
        const qint64 at = 1'796'113'800'000; // 2026-12-01 08:30 UTC.
        QTest::newRow("plain") << QByteArray("From: Ina <ina@b.example>\r\nDate: Tue, 01 Dec 2026 09:30:00 +0100\r\n"
                                             "Subject: Refused\r\n\r\nIt refused me,\r\nthough I paid.\r\n")
                               << "Ina <ina@b.example>"
                               << "Refused\n\nIt refused me,\nthough I paid." << at;
        QTest::newRow("pasted") << QByteArray("Subject: Refused\nFrom: Ina\nTo: us\nDate: 2026-12-01 08:30\n\nIt did\n")
                                << "Ina"
                                << "Refused\n\nIt did" << at;
        QTest::newRow("encoded words and quoted-printable")
            << QByteArray("From: =?utf-8?Q?J=C3=B6rg_M=2E?=\n =?UTF-8?B?IDxqQHg+?=\n"
                          "Subject: =?utf-8?B?6LS35qy+?= 2\nDate: 1 Dec 2026 08:30 GMT (early)\n"
                          "Content-Type: text/plain; charset=\"UTF-8\"\nContent-Transfer-Encoding: Quoted-Printable\n\n"
                          "Sch=C3=B6n lang=\nsam, 1 =3D 1 \n")
            << QStringLiteral("Jörg M. <j@x>") << QStringLiteral("贷款 2\n\nSchön langsam, 1 = 1") << at;
        QTest::newRow("letters as they are within an encoded word")
            << QByteArray("From: Ina\nSubject: =?utf-8?Q?\xE8\xB4\xB7=E6=AC=BE?=\nDate: 1 Dec 2026 08:30 GMT\n\nSlow\n")
            << "Ina" << QStringLiteral("贷款\n\nSlow") << at;
        QTest::newRow("the text of alternatives, base64")
            << QByteArray("From: Ina\nSubject: Both\nDate: Tue, 1 Dec 2026 05:30:00 -0300\n"
                          "Content-Type: multipart/alternative;\n\tboundary=\"x y\"\n\npreamble\n--x y\n"
                          "Content-Type: text/html\n\n<b>Zu</b>\n--x y\nContent-Type: text/plain; charset=utf-8\n"
                          "Content-Transfer-Encoding: base64\n\nWnUgbGFu\nZ3NhbQo=\n--x y--\n")
            << "Ina"
            << "Both\n\nZu langsam" << at;
    }

    void F9_aMailSaysWhoSaidWhatAndWhen()
    {
        QFETCH(QByteArray, mail);
        QFETCH(QString, source);
        QFETCH(QString, text);
        QFETCH(qint64, received);
        const FeedbackFile file = valueOf(feedback::readFeedback(mail));
        QCOMPARE(file.rows.size(), std::size_t(1));
        const FeedbackEntry& entry = file.rows.front().entry;
        QCOMPARE(entry.source, source);
        QCOMPARE(entry.text, text);
        QCOMPARE(entry.channel, QStringLiteral("mail"));
        QCOMPARE(entry.receivedAt, std::optional(received));
    }

    void whatWouldBeLostIsRefusedByItsLineAndRule_data()
    {
        QTest::addColumn<QByteArray>("mail");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("rule");
        const QByteArray head = "From: Ina\nSubject: Odd\n";
        QTest::newRow("no header") << head + "It refused me\n" << 3 << "a blank line ends the headers";
        QTest::newRow("sender twice") << head + "From: Tom\n\nText" << 3 << "twice";
        QTest::newRow("no date") << head + "Date: yesterday\n\nText" << 3 << "yesterday";
        QTest::newRow("no such day") << head + "Date: 31 Feb 2026 10:00 +0000\n\nText" << 3 << "no date";
        QTest::newRow("unknown zone") << head + "Date: 1 Feb 2026 10:00 EST\n\nText" << 3 << "no date";
        QTest::newRow("markup alone") << head + "Content-Type: text/html\n\n<b>x</b>" << 3 << "text/html";
        QTest::newRow("attachments") << head + "Content-Type: multipart/mixed; boundary=x\n\n--x\n\na\n--x--" << 3
                                     << "multipart/mixed";
        QTest::newRow("other letters") << head + "Content-Type: text/plain; charset=gb2312\n\nText" << 3 << "gb2312";
        QTest::newRow("other encoding") << head + "Content-Transfer-Encoding: x-uue\n\nText" << 3 << "x-uue";
        QTest::newRow("no base64") << head + "Content-Transfer-Encoding: base64\n\nT:ext" << 5 << "base64";
        QTest::newRow("no quoted-printable") << head + "Content-Transfer-Encoding: quoted-printable\n\nfine\n1 =G1\n"
                                             << 6 << "two signs";
        QTest::newRow("bytes that are no text") << head + "\nfine\nod\377d\n" << 5 << "UTF-8";
        QTest::newRow("NUL") << head + QByteArray("\nfine\nod\0d\n", 11) << 5 << "UTF-8";
        QTest::newRow("an encoded word that is none")
            << QByteArray("From: Ina\nSubject: =?utf-8?B?*?=\n\nText") << 2 << "cannot be read";
        QTest::newRow("cut off") << head + "Content-Type: multipart/alternative; boundary=x\n\n--x\n\na" << 8
                                 << "cut off";
        QTest::newRow("no text among them")
            << head + "Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/html\n\na\n--x--" << 3
            << "none of its alternatives";
        QTest::newRow("nothing said") << QByteArray("From: Ina\nSubject: \n\n  \n") << 4 << "neither";
        QTest::newRow("too long") << head + "\n" + QByteArray(20'001, 'a') << 4 << "20000";
    }

    void whatWouldBeLostIsRefusedByItsLineAndRule()
    {
        QFETCH(QByteArray, mail);
        QFETCH(int, line);
        QFETCH(QString, rule);
        const auto read = feedback::readFeedback(mail);
        QVERIFY(!read);
        const QString said = read.error().message;
        QVERIFY2(said.startsWith(QStringLiteral("Line %1 of the mail:").arg(line)), qPrintable(said));
        QVERIFY2(said.contains(rule), qPrintable(said));
    }

    void F9_aMailComesInOnce()
    {
        UserProject project;
        const FeedbackFile file = valueOf(
            feedback::readFeedback(QByteArray("From: Ina\nSubject: Slow\nDate: 1 Dec 2026 08:30 +0000\n\nAll day\n")));
        FeedbackStore store(project.database());
        QCOMPARE(valueOf(store.import(file, project.as(Role::EndUser), project.next())).added, 1);
        QCOMPARE(valueOf(store.import(file, project.as(Role::EndUser), project.next())).known, 1);
    }

    void F9_filesOfFeedbackAreToldFromOthers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("is");
        QTest::newRow("table") << QByteArray("text,severity\n") << true;
        QTest::newRow("table with a column that is not taken") << QByteArray("text,harm,mood\na,no,bad\n") << true;
        QTest::newRow("text alone") << QByteArray("text\nToo slow\n") << true;
        QTest::newRow("metrics") << QByteArray("step,loss\n1,0.5\n") << false;
        QTest::newRow("texts with labels") << QByteArray("text,label\na,1\n") << false;
        QTest::newRow("objects") << QByteArray("{\"text\":\"a\"}\n{\"text\":\n") << true;
        QTest::newRow("array") << QByteArray("[{\"text\":\"a\",\"mood\":1},{\"text\":\"b\"}]") << true;
        QTest::newRow("metrics in lines") << QByteArray("{\"step\":1,\"loss\":0.5}\n") << false;
        QTest::newRow("mail") << QByteArray("From: a\nSubject: b\nodd\n") << true;
        QTest::newRow("words with a colon") << QByteArray("From: a\nthe branch\n") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }

    void F9_filesOfFeedbackAreToldFromOthers()
    {
        QFETCH(QByteArray, bytes);
        QTEST(feedback::isFeedback(bytes), "is");
    }
};

ASSAY_TEST(TestMailText)
#include "tst_mail_text.moc"
