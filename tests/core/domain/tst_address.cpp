// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/address.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QRegularExpression>
#include <QUrl>

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
        const Address odd{
            {}, "use-case", QStringLiteral("a#b"), QStringLiteral("步骤 #1")}; // A mark within is no mark.
        const Result<Address> again = addressFromString(linkOf(odd));
        QVERIFY(again);
        QCOMPARE(*again, odd);
    }

    void F12_whatIsCommentedOnIsNamedReadably()
    {
        for (const char* anchor : {"cell:owner", "metric:val/auc@10-20", "paragraph:01JBLOCK", "metric:a b#c%"}) {
            const Address given{QStringLiteral("01JDEMO"), "run", QStringLiteral("01JRUN"),
                                QString::fromLatin1(anchor)};
            const Result<Address> read = addressFromString(linkOf(given));
            QVERIFY(read);
            QCOMPARE(*read, given);
        }
        QCOMPARE(linkOf({QStringLiteral("01JDEMO"), "run", QStringLiteral("01JRUN"),
                         QStringLiteral("metric:val/auc@10-20")}),
                 QStringLiteral("assay://01JDEMO/run/01JRUN#metric:val/auc@10-20"));
    }

    void F12_aVersionIsReadable()
    {
        const Address given{QStringLiteral("01JDEMO"), "release", QStringLiteral("credit-default@2")};
        QCOMPARE(linkOf(given), QStringLiteral("assay://01JDEMO/release/credit-default@2"));
        QCOMPARE(*addressFromString(linkOf(given)), given);
        QCOMPARE(*addressFromString(QStringLiteral("assay://01JDEMO/release/credit-default%402")), given); // As before.
    }

    void F12_aLinkThatLostTheCapitalsOfItsProjectLeadsThere()
    {
        const Address given{QStringLiteral("01JDEMO"), "release", QStringLiteral("credit-default@2"),
                            QStringLiteral("metric:val/AUC")};
        const QString passedOn = QUrl(linkOf(given)).toString(QUrl::FullyEncoded); // As desktops and texts do.
        QVERIFY2(passedOn.startsWith(QStringLiteral("assay://01jdemo/")), qPrintable(passedOn));
        const Result<Address> read = addressFromString(passedOn);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(*read, given);
    }

    void F12_theDesktopGivesLinksToTheProgram()
    {
        QFile file(QStringLiteral(ASSAY_SOURCE_DIR "/packaging/org.assay.Assay.desktop"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        const auto value = [&lines](const QString& name) {
            const QStringList found = lines.filter(QRegularExpression(u'^' + name + u'='));
            return found.size() == 1 ? found.constFirst().section(u'=', 1) : QString();
        };
        QVERIFY(value(QStringLiteral("MimeType")).split(u';').contains(QStringLiteral("x-scheme-handler/assay")));
        QCOMPARE(value(QStringLiteral("Exec")), QStringLiteral("assay %u")); // One link each.
        QFile installed(QStringLiteral(ASSAY_SOURCE_DIR "/packaging/CMakeLists.txt"));
        QVERIFY(installed.open(QIODevice::ReadOnly));
        QVERIFY(installed.readAll().contains("install(FILES org.assay.Assay.desktop DESTINATION"
                                             " ${CMAKE_INSTALL_DATADIR}/applications)"));
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
