// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/address.h"
#include "tests/support/test_program.h"

using namespace assay;

class TestAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAddressComesBackFromItsLink_data()
    {
        QTest::addColumn<QString>("project");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QString>("key");
        QTest::newRow("thing") << QStringLiteral("01JDEMO") << QByteArray("use-case") << QStringLiteral("UC-3");
        QTest::newRow("open project") << QString() << QByteArray("run") << QStringLiteral("01JRUN");
        QTest::newRow("page") << QStringLiteral("01JDEMO") << QByteArray("portfolio") << QString();
        QTest::newRow("slash and spaces") << QString() << QByteArray("metric") << QStringLiteral("train/loss 100 %");
        QTest::newRow("Chinese") << QString() << QByteArray("model") << QStringLiteral("信用模型");
    }

    void everyAddressComesBackFromItsLink()
    {
        QFETCH(QString, project);
        QFETCH(QByteArray, kind);
        QFETCH(QString, key);
        const Address given{project, kind, key};
        const Result<Address> read = addressFromString(linkOf(given));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(*read, given);
    }

    void F12_anAnchorNamesAPartOfThePage()
    {
        const Address given{QStringLiteral("01JDEMO"), "use-case", QStringLiteral("UC-3"), QStringLiteral("framing")};
        QCOMPARE(linkOf(given), QStringLiteral("assay://01JDEMO/use-case/UC-3#framing"));
        const Result<Address> read = addressFromString(linkOf(given));
        QVERIFY(read);
        QCOMPARE(*read, given);
        const Address odd{{}, "use-case", QStringLiteral("a#b"), QStringLiteral("步骤 #1")}; // A mark within is no mark.
        const Result<Address> again = addressFromString(linkOf(odd));
        QVERIFY(again);
        QCOMPARE(*again, odd);
    }

    void whatIsNoAddressIsRefusedWithTheRule_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("empty") << QString();
        QTest::newRow("another scheme") << QStringLiteral("https://example.org/run/1");
        QTest::newRow("no kind") << QStringLiteral("assay://01J");
        QTest::newRow("kind in capitals") << QStringLiteral("assay://01J/RUN/1");
        QTest::newRow("path out of the project") << QStringLiteral("assay://../run/1");
        QTest::newRow("too many parts") << QStringLiteral("assay://01J/run/1/2");
        QTest::newRow("too long") << QStringLiteral("assay://01J/run/") + QString(4000, u'x');
    }

    void whatIsNoAddressIsRefusedWithTheRule()
    {
        QFETCH(QString, link);
        const Result<Address> read = addressFromString(link);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Invalid);
        QVERIFY(read.error().message.contains(QStringLiteral("assay://PROJECT/KIND/KEY")));
    }
};

ASSAY_TEST(TestAddress)
#include "tst_address.moc"
