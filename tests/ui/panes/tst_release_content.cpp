// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/release_window.h"
#include "tests/support/test_program.h"
#include "ui/shell/page_stack.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/path_line.h"

#include <QComboBox>
#include <QMenu>

using namespace assay;
using namespace assay::tests;

/// What people say on the page of a release: what it consists of, where it runs, who validates it.
class TestReleaseContent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_made = std::make_unique<ReleaseWindow>(); }
    void cleanup()
    {
        QVERIFY(m_made->window().idle());
        QCOMPARE(whatIsWrong(project().database()), QString());
        m_made.reset();
    }

    void anAuditorTakesItForValidation()
    {
        project().ask();
        open(project().ana, "Ana");
        QVERIFY(m_made->says(QStringLiteral("Nobody of model risk has taken it for validation yet")));
        QVERIFY(!m_made->button("takeRelease")->isEnabled());
        QVERIFY2(m_made->button("takeRelease")->statusTip().contains(QStringLiteral("Ruth")),
                 qPrintable(m_made->button("takeRelease")->statusTip()));
        open(project().ruth, "Ruth");
        QVERIFY(m_made->button("takeRelease")->isVisible());
        m_made->click(m_made->button("takeRelease"));
        QTRY_VERIFY(m_made->says(QStringLiteral("Taken for validation by Ruth")));
        QVERIFY(m_made->window().idle());
        QVERIFY(project().release(project().uid).state == ReleaseState::InValidation);
        QVERIFY(!m_made->button("takeRelease")->isVisible());
        QVERIFY(m_made->button("signRelease")->isEnabled());
    }

    void describingKeepsWhatIsWrittenAndSaves()
    {
        open(project().ana, "Ana");
        openStep("describeRelease", "describeForm");
        QCOMPARE(line("commit")->text(), QStringLiteral("5d2f1c9"));
        line("commit")->clear();
        QTest::keyClicks(line("commit"), QStringLiteral("abc"));
        form("describeForm")->close(); // What nobody sent is kept.
        m_made->window().settle();
        openStep("describeRelease", "describeForm");
        QTRY_COMPARE(line("commit")->text(), QStringLiteral("abc"));
        form("describeForm")
            ->findChild<QPlainTextEdit*>(QStringLiteral("features"))
            ->setPlainText(QStringLiteral("amount, age\nincome"));
        submit("describeForm");
        QTRY_COMPARE(parts().codeCommit, QStringLiteral("abc"));
        QCOMPARE(parts().features,
                 QStringList({QStringLiteral("amount"), QStringLiteral("age"), QStringLiteral("income")}));
    }

    void filesAreReadInAJobAndAdded()
    {
        const QString path = write("weights.bin", "weights of another day");
        open(project().ana, "Ana");
        openStep("addFiles", "filesForm");
        QVERIFY(!form("filesForm")->findChild<QPushButton*>(QStringLiteral("submit"))->isEnabled());
        line("files")->setText(path);
        submit("filesForm");
        QTRY_VERIFY2(m_made->says(QStringLiteral("Files added: 1.")), qPrintable(banner()));
        bool there = false;
        for (const ReleaseArtifact& file : parts().artifacts)
            there |= file.path == QStringLiteral("weights.bin") && file.sha256 == sha256("weights of another day")
                && file.location.isEmpty();
        QVERIFY(there);
    }

    void whatCannotBeReadIsSaidAndStaysInTheForm()
    {
        open(project().ana, "Ana");
        openStep("addFiles", "filesForm");
        line("files")->setText(QStringLiteral("/nowhere/gone.bin"));
        submit("filesForm");
        QTRY_VERIFY2(banner().contains(QStringLiteral("gone.bin")), qPrintable(banner()));
        openStep("addFiles", "filesForm");
        QTRY_COMPARE(line("files")->text(), QStringLiteral("/nowhere/gone.bin"));
    }

    void filesWithASemicolonInTheirNameAreAdded()
    {
        const QString odd = write("weights;of another day.bin", "odd");
        const QString plain = write("plain.bin", "plain");
        open(project().ana, "Ana");
        openStep("addFiles", "filesForm");
        line("files")->setText(pathLine({odd, plain}));
        submit("filesForm");
        QTRY_VERIFY2(m_made->says(QStringLiteral("Files added: 2.")), qPrintable(banner()));
    }

    void filesAreAddedThoughThePageIsLeftWhileTheyAreRead()
    {
        const QString path = write("weights.bin", "weights of another day");
        open(project().ana, "Ana");
        const std::size_t before = parts().artifacts.size();
        openStep("addFiles", "filesForm");
        line("files")->setText(path);
        submit("filesForm");
        m_made->window().window().openAddress({{}, "inbox", {}});
        m_made->window().settle();
        QTRY_COMPARE(parts().artifacts.size(), before + 1);
        QVERIFY(m_made->openRelease());
        m_made->window().settle();
        openStep("addFiles", "filesForm");
        QVERIFY(line("files")->text().isEmpty()); // The project has it: nothing is kept.
    }

    void whatTheStoreRefusesIsThereAgain()
    {
        const QString path = write("applicants.csv", "age,amount\n30,100\n41,250\n");
        valueOf(project().store().addSplit(
            project().uid, {QStringLiteral("test"), QStringLiteral("old"), path, 2, sha256("another"), {}, {}},
            project().ana, project().once()));
        open(project().ana, "Ana");
        openStep("addData", "dataForm");
        line("files")->setText(path);
        QTest::keyClicks(line("name"), QStringLiteral("another year"));
        const QString split = QStringLiteral("test:old");
        auto* instead = form("dataForm")->findChild<QComboBox*>(QStringLiteral("insteadOf"));
        instead->setCurrentIndex(instead->findText(split, Qt::MatchStartsWith));
        QVERIFY(instead->currentIndex() > 0);
        valueOf(project().store().withdrawSplit({project().uid, split, QStringLiteral("Another bank")}, project().ana,
                                                project().once()));
        submit("dataForm");
        QTRY_VERIFY2(banner().contains(QStringLiteral("test:")), qPrintable(banner()));
        QCOMPARE(parts().splits.size(), std::size_t{1});
        m_made->window().settle();
        openStep("addData", "dataForm");
        QTRY_COMPARE(line("name")->text(), QStringLiteral("another year"));
        QCOMPARE(line("files")->text(), path);
    }

    void dataTakeThePlaceOfDataAndAreTakenBack()
    {
        const QString path = write("applicants.csv", "age,amount\n30,100\n41,250\n");
        open(project().ana, "Ana");
        openStep("addData", "dataForm");
        line("files")->setText(path);
        auto* instead = form("dataForm")->findChild<QComboBox*>(QStringLiteral("insteadOf"));
        QCOMPARE(instead->count(), 2);
        instead->setCurrentIndex(1);
        submit("dataForm");
        QTRY_VERIFY2(m_made->says(QStringLiteral("Data added: applicants, 2 rows.")), qPrintable(banner()));
        QVERIFY(m_made->window().idle());
        QCOMPARE(parts().splits.size(), std::size_t{1});
        QCOMPARE(parts().splits.front().name(), QStringLiteral("train:applicants"));
        QVERIFY(parts().splits.front().rowHashes);

        const QString test = write("test.csv", "age,amount\n18,99\n");
        openStep("addData", "dataForm");
        line("files")->setText(test);
        form("dataForm")->findChild<QComboBox*>(QStringLiteral("part"))->setCurrentText(QStringLiteral("test"));
        submit("dataForm");
        QTRY_COMPARE(parts().splits.size(), std::size_t{2});
        m_made->window().settle();
        openStep("withdrawData", "withdrawDataForm");
        QVERIFY(!form("withdrawDataForm")->findChild<QPushButton*>(QStringLiteral("submit"))->isEnabled());
        form("withdrawDataForm")->findChild<QComboBox*>(QStringLiteral("split"))->setCurrentIndex(0);
        QTest::keyClicks(form("withdrawDataForm")->findChild<QPlainTextEdit*>(QStringLiteral("reason")),
                         QStringLiteral("Another bank"));
        submit("withdrawDataForm");
        QTRY_COMPARE(parts().splits.size(), std::size_t{1});
    }

    void deploymentIsRecordedByThoseWhoRunIt()
    {
        project().approve(project().ask());
        open(project().ana, "Ana");
        QVERIFY(!m_made->button("recordDeployment")->isEnabled());
        QVERIFY2(m_made->button("recordDeployment")->statusTip().contains(QStringLiteral("Kofi")),
                 qPrintable(m_made->button("recordDeployment")->statusTip()));
        open(project().kofi, "Kofi");
        QVERIFY(m_made->button("recordDeployment")->isVisible());
        openStep("recordDeployment", "deploymentForm");
        line("since")->setText(QStringLiteral("yesterday"));
        QVERIFY(!form("deploymentForm")->findChild<QPushButton*>(QStringLiteral("submit"))->isEnabled());
        line("since")->setText(QStringLiteral("2026-04-14T10:00Z"));
        line("source")->setText(QStringLiteral("argo"));
        submit("deploymentForm");
        QTRY_VERIFY(project().release(project().uid).state == ReleaseState::Live);
        QCOMPARE(numberIn(project().database(),
                          "SELECT count(*) FROM deployment WHERE environment = 'production' AND source = 'argo'"
                          " AND live_at = 1776160800000"),
                 1);
    }

    void whatItConsistsOfIsFrozenWhilePeopleDecideAndThatIsSaid()
    {
        project().ask();
        open(project().ana, "Ana");
        for (const char* step : {"describeRelease", "addFiles", "addData", "withdrawData"}) {
            QVERIFY(!m_made->button(step)->isEnabled());
            QVERIFY2(m_made->button(step)->statusTip().contains(QStringLiteral("frozen")),
                     qPrintable(m_made->button(step)->statusTip()));
        }
        open(project().ruth, "Ruth");
        QVERIFY2(m_made->button("addFiles")->statusTip().contains(QStringLiteral("Data scientist (Ada Founder, Ana)")),
                 qPrintable(m_made->button("addFiles")->statusTip()));
    }

    void aNewerPolicyIsSaidWithWhatItMeansAndWhatToDo()
    {
        project().ask();
        open(project().ana, "Ana");
        QVERIFY(!newer()->isVisible());
        project().publish(nextPolicy().constData());
        Q_EMIT m_made->window().session().events.changed();
        QTRY_VERIFY(newer()->isVisible());
        for (const char* words : {"small@2 is in force now", "under small@1", "ask for approval again"})
            QVERIFY2(newer()->sentence().contains(QString::fromLatin1(words)), qPrintable(newer()->sentence()));
        for (auto* button : newer()->findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("What changes"))
                m_made->click(button);
        }
        QVERIFY(m_made->window().idle());
        QCOMPARE(m_made->window().window().findChild<PageStack*>()->address().kind, QByteArray("policy"));
    }

    void whatWasApprovedUnderAnEarlierPolicyKeepsItAndSaysSo()
    {
        project().approve(project().ask());
        project().publish(nextPolicy().constData());
        open(project().ana, "Ana");
        QVERIFY(newer()->isVisible());
        QVERIFY2(newer()->sentence().contains(QStringLiteral("keeps its approval")), qPrintable(newer()->sentence()));
    }

private:
    ApprovalProject& project() { return m_made->made(); }
    Banner* newer() { return m_made->page()->findChild<Banner*>(QStringLiteral("newerPolicy")); }
    QString banner() { return m_made->page()->findChild<Banner*>()->sentence(); }
    ReleaseParts parts() { return project().release(project().uid).parts; }

    static QByteArray nextPolicy()
    {
        return QByteArray(approvalPolicy())
            .replace(R"("version":1)", R"("version":2)")
            .replace(R"("effectiveFrom":"2026-01-02")",
                     R"("effectiveFrom":"2026-01-03","supersedes":{"id":"small","version":1})");
    }

    void open(const Actor& actor, const char* name)
    {
        QVERIFY(m_made->openAs(actor, QString::fromLatin1(name)));
        QVERIFY(m_made->openRelease());
        m_made->window().settle();
    }

    QString write(const char* name, const char* content)
    {
        QFile file(m_made->window().path(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
            qFatal("cannot write");
        return file.fileName();
    }

    void openStep(const char* step, const char* name)
    {
        m_made->button(step)->click();
        QTRY_VERIFY(form(name));
        m_made->window().settle();
    }

    QWidget* form(const char* name) { return m_made->window().child<QWidget>(name); }

    QLineEdit* line(const char* name)
    {
        for (QLineEdit* line : m_made->window().window().findChildren<QLineEdit*>(QLatin1String(name))) {
            if (line->isVisible())
                return line;
        }
        qFatal("no line %s", name);
    }

    void submit(const char* name) { m_made->click(form(name)->findChild<QPushButton*>(QStringLiteral("submit"))); }

    std::unique_ptr<ReleaseWindow> m_made;
};

ASSAY_TEST(TestReleaseContent)
#include "tst_release_content.moc"
