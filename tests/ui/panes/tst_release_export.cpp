// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packages/verify_package.h"
#include "tests/support/answered_dialog.h"
#include "tests/support/release_window.h"
#include "tests/support/test_program.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QTableView>

using namespace assay;
using namespace assay::tests;

/// A release taken out of the window: the whole package, and its tables.
class TestReleaseExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<ReleaseWindow>();
        m_made->bringKey(*project().ruthKey);
    }
    void cleanup() { m_made.reset(); }

    void approvedReleaseIsExportedAsAnArchiveThatStrangersCanCheck()
    {
        project().approve(project().ask());
        const qint64 checkpoints = numberIn(project().database(), "SELECT count(*) FROM checkpoint");
        const QString path = exportPackage(0, true, true);
        QVERIFY2(said().contains(path), qPrintable(said()));
        QVERIFY2(said().contains(QStringLiteral("entries, signed by Ruth.")), qPrintable(said()));
        QCOMPARE(numberIn(project().database(), "SELECT count(*) FROM checkpoint") - checkpoints, 1);
        const PackageVerdict verdict = verified(path);
        QVERIFY(verdict.holds());
    }

    void folderWithoutASignatureOfItsOwnHasTheCheckpointOfTheLastSignOff()
    {
        project().approve(project().ask());
        const QString path = exportPackage(1, false, true);
        QVERIFY(QFileInfo(path).isDir());
        QVERIFY2(said().contains(path), qPrintable(said()));
        QVERIFY2(!said().contains(QStringLiteral("Nobody has signed the log")), qPrintable(said()));
    }

    void packageOfWhatNobodyHasDecidedOnSaysThatNobodySignedTheLog()
    {
        const QString request = project().ask();
        valueOf(project().approvals().withdraw(request, QStringLiteral("too early"), project().ana, project().once()));
        exportPackage(1, false, true);
        QVERIFY2(said().contains(QStringLiteral("Nobody has signed the log")), qPrintable(said()));
    }

    void wrongPassphraseWritesNothing()
    {
        project().approve(project().ask());
        const QString path = exportPackage(0, true, false);
        QVERIFY(!QFile::exists(path));
        QVERIFY2(said().contains(QStringLiteral("passphrase")), qPrintable(said()));
    }

    void releaseThatNobodyAskedAboutHasNoPackageYet()
    {
        openRelease();
        const auto* button = m_made->button("exportPackage");
        QVERIFY(!button->isEnabled());
        QVERIFY(button->statusTip().contains(QStringLiteral("Ask for approval")));
    }

    void tablesAreExportedFromTheMenuWithWholeDigests()
    {
        valueOf(project().sign(project().ask(), *project().ruthKey, project().ruth));
        openRelease();
        QVERIFY(tableOf("exportChecks").contains("identity"));
        const QByteArray signatures = tableOf("exportSignatures");
        QVERIFY(signatures.contains(project().ruthKey->publicKey().fingerprint()));
        QVERIFY(signatures.contains("Ruth"));
        const QByteArray files = tableOf("exportFiles");
        const ReleaseArtifact first = project().release(project().uid).parts.artifacts.front();
        QVERIFY(files.contains(QByteArray(toHex(first.sha256).data(), 64)));
        QCOMPARE(files.count('\n') - 1,
                 static_cast<qsizetype>(project().release(project().uid).parts.artifacts.size()));
        QVERIFY(tableOf("exportData").contains("loans"));
    }

    void tablesOfferTheirExportByMouseAndMenuKey()
    {
        openRelease();
        for (const char* name : {"policyChecks", "releaseFiles"}) {
            auto* table = m_made->page()->findChild<QTableView*>(QLatin1String(name));
            QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(5, 5), table->mapToGlobal(QPoint(5, 5)));
            QCoreApplication::sendEvent(table, &asked);
            auto* menu = table->findChild<QMenu*>(QStringLiteral("tableMenu"));
            QVERIFY2(menu, name);
            const QString path = m_made->window().path(QStringLiteral("%1.csv").arg(QLatin1String(name)));
            const AnsweredDialog dialog(path);
            QAction* save = menu->actions().front();
            menu->close();
            save->trigger();
            QVERIFY(m_made->window().idle());
            QVERIFY2(contentOf(path).size() > 0, name);
        }
    }

private:
    ApprovalProject& project() { return m_made->made(); }
    QString said() { return m_made->page()->findChild<Banner*>()->sentence(); }

    void openRelease()
    {
        QVERIFY(m_made->openAs(project().ruth, QStringLiteral("Ruth")));
        QVERIFY(m_made->openRelease());
    }

    /// Through the form; answers where the package should be.
    QString exportPackage(int kind, bool isSigned, bool rightly)
    {
        openRelease();
        ReleaseWindow::click(m_made->button("exportPackage"));
        auto* form = m_made->window().child<QWidget>("packageForm");
        m_made->window().idle();
        form->findChild<QComboBox*>(QStringLiteral("packageKind"))->setCurrentIndex(kind);
        form->findChild<QLineEdit*>(QStringLiteral("packageFolder"))
            ->setText(m_made->window().path(QStringLiteral(".")));
        form->findChild<QLineEdit*>(QStringLiteral("packageName"))->setText(QStringLiteral("credit"));
        form->findChild<QCheckBox*>(QStringLiteral("packageFiles"))->setChecked(false); // They are on no disk here.
        if (isSigned) {
            form->findChild<QComboBox*>(QStringLiteral("packageKey"))->setCurrentIndex(1);
            auto* passphrase = form->findChild<QLineEdit*>(QStringLiteral("packagePassphrase"));
            passphrase->setFocus();
            QTest::keyClicks(passphrase,
                             rightly ? QString::fromUtf8(ReleaseWindow::passphrase) : QStringLiteral("wrong"));
        }
        ReleaseWindow::click(form->findChild<QPushButton*>(QStringLiteral("submit")));
        if (!QTest::qWaitFor([this] { return m_made->window().idle() && !said().isEmpty(); }, 60'000))
            return {};
        return m_made->window().path(QStringLiteral("./credit")) + (kind == 0 ? QStringLiteral(".zip") : QString());
    }

    PackageVerdict verified(const QString& path)
    {
        PackageTrust trust;
        trust.keys = QStringList{QString::fromLatin1(project().ruthKey->publicKey().fingerprint()),
                                 QString::fromLatin1(project().kofiKey->publicKey().fingerprint())};
        trust.withoutFiles = true;
        trust.now = QDateTime::currentMSecsSinceEpoch();
        return valueOf(verifyPackage(path, trust));
    }

    QByteArray tableOf(const char* name)
    {
        const QString path = m_made->window().path(QStringLiteral("%1.csv").arg(QLatin1String(name)));
        const AnsweredDialog dialog(path);
        m_made->button(name)->click(); // Of the menu "More", which presses it.
        m_made->window().idle();
        return contentOf(path);
    }

    std::unique_ptr<ReleaseWindow> m_made;
};

ASSAY_TEST(TestReleaseExport)
#include "tst_release_export.moc"
