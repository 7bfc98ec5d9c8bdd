// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidence_rows.h"
#include "core/evidence/evidence_store.h"
#include "tests/support/release_window.h"
#include "tests/support/test_program.h"
#include "ui/models/comment_place.h"
#include "ui/shell/inspector.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/discussion_thread.h"
#include "ui/widgets/place_chip.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QListWidget>
#include <QMimeData>
#include <QTableView>

using namespace assay;
using namespace assay::tests;

namespace {

/// The policy of the other tests with a control that a person answers with evidence, and a warning.
QByteArray askingPolicy()
{
    QByteArray text = approvalPolicy();
    text.replace(R"("id":"small")", R"("id":"asking")").replace("2026-01-02", "2026-01-03");
    text.replace(R"("controls":[)", R"("controls":[
{"key":"fair","title":"Fair","statement":"Groups fare alike.","gate":"data","tiers":["low","medium","high"],"techniques":[],"weight":"blocking","check":{"kind":"person","question":"Was it looked at by group?","role":"risk-auditor","evidence":true,"independent":true},"references":[]},
{"key":"covered","title":"Tests cover it","statement":"Tests reach the code.","gate":"data","tiers":["low","medium","high"],"techniques":[],"weight":"warning","check":{"kind":"test-report","tests":"unit"},"references":[]},)");
    return text;
}

} // namespace

/// What an auditor brings to a release in the real window: evidence and answers.
class TestReleaseEvidence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<ReleaseWindow>();
        project().publish(askingPolicy());
        m_path = m_made->window().path(QStringLiteral("fairness.txt"));
        write(m_path, "Groups fare alike.");
    }
    void cleanup() { m_made.reset(); }

    void S13_fileBecomesEvidenceWithItsDigest()
    {
        open(project().ruth, "Ruth");
        m_made->click(button("cardAddEvidence"));
        auto* form = m_made->window().child<QWidget>("evidenceForm");
        QVERIFY(form);
        auto* submit = form->findChild<QPushButton*>(QStringLiteral("submit"));
        QVERIFY(!submit->isEnabled() && !submit->toolTip().isEmpty());
        QTest::keyClicks(form->findChild<QLineEdit*>(QStringLiteral("evidenceFile")), m_path);
        m_made->window().press(QStringLiteral("Return"));
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        m_made->window().settle();
        new QAbstractItemModelTester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, table());
        QCOMPARE(cell(0, 0), QStringLiteral("fairness.txt"));
        QCOMPARE(cell(0, 1), QStringLiteral("Document"));
        QCOMPARE(cell(0, 4), QStringLiteral("unchanged"));
        const QString digest = QString::fromLatin1(toHex(sha256("Groups fare alike.")));
        QVERIFY2(said().contains(digest), qPrintable(said()));
        QCOMPARE(documents().size(), std::size_t{1});
        QCOMPARE(whatIsWrong(project().database()), QString());
    }

    void droppedFilesAreAskedAboutAndAdded()
    {
        open(project().ruth, "Ruth");
        const QString other = m_made->window().path(QStringLiteral("other.txt"));
        write(other, "Other words.");
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(m_path), QUrl::fromLocalFile(other)});
        QDragEnterEvent entered({20, 200}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_made->page(), &entered);
        QVERIFY(entered.isAccepted());
        QDropEvent dropped(QPointF(20, 200), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_made->page(), &dropped);
        auto* form = m_made->window().child<QWidget>("evidenceForm");
        QVERIFY(form);
        QVERIFY(!form->findChild<QLineEdit*>(QStringLiteral("evidenceTitle"))->isEnabled()); // Each has its own name.
        m_made->window().press(QStringLiteral("Ctrl+Return"));
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        m_made->window().settle();
    }

    void whatIsRefusedLeavesTheFormAsItWas()
    {
        open(project().ruth, "Ruth");
        const QString gone = m_made->window().path(QStringLiteral("gone.txt"));
        addByForm(gone);
        QTRY_VERIFY2(said().contains(QStringLiteral("gone.txt")), qPrintable(said()));
        QVERIFY(documents().empty());
        m_made->click(button("cardAddEvidence"));
        auto* form = m_made->window().child<QWidget>("evidenceForm");
        QCOMPARE(form->findChild<QLineEdit*>(QStringLiteral("evidenceFile"))->text(), gone);
    }

    void fileThatStaysInPlaceIsReadAgainOnDemand()
    {
        open(project().ruth, "Ruth");
        addByForm(m_path, true);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        m_made->window().settle();
        QCOMPARE(cell(0, 4), QStringLiteral("unchanged"));
        write(m_path, "Groups fare otherwise.");
        m_made->click(button("readEvidence"));
        QTRY_COMPARE(cell(0, 4), QStringLiteral("changed"));
        m_made->window().settle();
        QFile::remove(m_path);
        m_made->click(button("readEvidence"));
        QTRY_COMPARE(cell(0, 4), QStringLiteral("gone"));
    }

    void answeringFromTheMenuBeginsWithTheChosenRow()
    {
        open(project().ruth, "Ruth");
        const auto answered = [this] {
            button("answerControl")->click();
            auto* form = m_made->window().child<QWidget>("answerForm");
            const QString control =
                form->findChild<QComboBox*>(QStringLiteral("answerControl"))->currentData().toString();
            form->close();
            m_made->window().settle();
            return control;
        };
        auto* checks = m_made->page()->findChild<QTableView*>(QStringLiteral("policyChecks"));
        checks->setCurrentIndex(checks->model()->index(1, 1));
        QCOMPARE(answered(), QStringLiteral("covered"));
        checks->setCurrentIndex(checks->model()->index(2, 1)); // Which the program checks.
        QCOMPARE(answered(), QStringLiteral("fair"));
    }

    void evidenceIsWithdrawnWithAReasonByWhoAddedItOrAnAuditor()
    {
        add(project().kofi);
        open(project().ana, "Ana");
        QVERIFY(!button("cardWithdrawEvidence")->isEnabled()); // None is chosen.
        table()->setCurrentIndex(table()->model()->index(0, 0));
        QVERIFY(!button("cardWithdrawEvidence")->isEnabled());
        QVERIFY2(button("cardWithdrawEvidence")->toolTip().contains(QStringLiteral("Kofi")),
                 qPrintable(button("cardWithdrawEvidence")->toolTip()));
        open(project().ruth, "Ruth");
        table()->setCurrentIndex(table()->model()->index(0, 0));
        m_made->click(button("cardWithdrawEvidence"));
        auto* form = m_made->window().child<QWidget>("commentForm");
        QVERIFY(form);
        QVERIFY(!form->findChild<QPushButton*>(QStringLiteral("submit"))->isEnabled()); // It needs its reason.
        QTest::keyClicks(form->findChild<QPlainTextEdit*>(), QStringLiteral("Of another model"));
        m_made->window().press(QStringLiteral("Ctrl+Return"));
        QTRY_COMPARE(cell(0, 4), QStringLiteral("withdrawn"));
        m_made->window().settle();
        QVERIFY(documents().front().withdrawnAt);
        QVERIFY(!button("cardWithdrawEvidence")->isEnabled());
        QCOMPARE(whatIsWrong(project().database()), QString());
    }

    void F5_newEvidenceVoidsARequestAndTheFormSaysSoBefore()
    {
        project().ask();
        open(project().ruth, "Ruth");
        m_made->click(button("cardAddEvidence"));
        auto* form = m_made->window().child<QWidget>("evidenceForm");
        const QList<QLabel*> labels = form->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("their request is void"));
        }));
        QTest::keyClicks(form->findChild<QLineEdit*>(QStringLiteral("evidenceFile")), m_path);
        m_made->window().press(QStringLiteral("Return"));
        QTRY_VERIFY(m_made->page()->story().release().state == ReleaseState::Candidate);
    }

    void S13_enterOnAControlAnswersItOnItsEvidence()
    {
        add(project().kofi);
        open(project().ruth, "Ruth");
        checks()->setFocus();
        checks()->setCurrentIndex(checks()->model()->index(0, 1));
        m_made->window().press(QStringLiteral("Return"));
        auto* form = m_made->window().child<QWidget>("answerForm");
        QVERIFY(form);
        QCOMPARE(form->findChild<QComboBox*>(QStringLiteral("answerControl"))->currentText(), QStringLiteral("Fair"));
        auto* submit = form->findChild<QPushButton*>(QStringLiteral("submit"));
        QVERIFY2(submit->toolTip().contains(QStringLiteral("evidence")), qPrintable(submit->toolTip()));
        QTest::keyClicks(form->findChild<QPlainTextEdit*>(QStringLiteral("answerText")),
                         QStringLiteral("By age group"));
        auto* evidence = form->findChild<QListWidget*>(QStringLiteral("answerEvidence"));
        evidence->setFocus();
        m_made->window().press(QStringLiteral("Space"));
        QVERIFY2(submit->isEnabled(), qPrintable(submit->toolTip()));
        m_made->window().press(QStringLiteral("Ctrl+Return"));
        QTRY_COMPARE(checks()->model()->index(0, 0).data().toString(), QStringLiteral("Met"));
        const std::vector<ControlAnswer> answers = valueOf(project().database().read([&](db::Connection& connection) {
            return evidence::answersOf(connection, project().release(project().uid).id);
        }));
        QCOMPARE(answers.size(), std::size_t{1});
        QCOMPARE(answers.front().text, QStringLiteral("By age group"));
        QCOMPARE(answers.front().evidence, QStringList{documents().front().uid});
        QCOMPARE(whatIsWrong(project().database()), QString());
    }

    void aClickOnTheCellAndTheButtonOfTheRowAskForTheAnswer()
    {
        open(project().ruth, "Ruth");
        const QModelIndex cell = checks()->model()->index(0, 4);
        QCOMPARE(cell.data().toString(), QStringLiteral("Answer…"));
        QTest::mouseClick(checks()->viewport(), Qt::LeftButton, {}, checks()->visualRect(cell).center());
        auto* form = m_made->window().child<QWidget>("answerForm");
        QVERIFY(form);
        QTest::keyClicks(form->findChild<QPlainTextEdit*>(QStringLiteral("answerText")), QStringLiteral("Half a thou"));
        m_made->window().press(QStringLiteral("Esc"));
        QTRY_VERIFY(!m_made->window().child<QWidget>("answerForm"));
        m_made->click(button("answerCurrent"));
        form = m_made->window().child<QWidget>("answerForm");
        QVERIFY(form);
        QTRY_COMPARE(form->findChild<QPlainTextEdit*>(QStringLiteral("answerText"))->toPlainText(),
                     QStringLiteral("Half a thou")); // What was typed is there again.
    }

    void warningIsAcceptedAsItIsWithAReason()
    {
        open(project().ruth, "Ruth");
        checks()->setCurrentIndex(checks()->model()->index(1, 1));
        QCOMPARE(button("answerCurrent")->text(), QStringLiteral("Accept…"));
        m_made->click(button("answerCurrent"));
        auto* form = m_made->window().child<QWidget>("answerForm");
        QVERIFY(!form->findChild<QPushButton*>(QStringLiteral("submit"))->isEnabled());
        QTest::keyClicks(form->findChild<QPlainTextEdit*>(QStringLiteral("answerText")), QStringLiteral("Small model"));
        m_made->window().press(QStringLiteral("Ctrl+Return"));
        QTRY_COMPARE(checks()->model()->index(1, 0).data().toString(),
                     policies::statusTitle(policies::ControlStatus::Accepted));
    }

    void whoMayNotAnswerIsToldWhoMay()
    {
        open(project().ana, "Ana");
        checks()->setCurrentIndex(checks()->model()->index(0, 1));
        QVERIFY(!button("answerCurrent")->isEnabled());
        QVERIFY2(button("answerCurrent")->toolTip().contains(QStringLiteral("Ruth")),
                 qPrintable(button("answerCurrent")->toolTip()));
        checks()->setCurrentIndex(checks()->model()->index(2, 1)); // Which the program checks.
        QVERIFY(button("answerCurrent")->toolTip().contains(QStringLiteral("checked by the program")));
    }

    void F1_evidenceRowIsCommentedOnAndSaysSo()
    {
        add(project().ruth);
        open(project().ruth, "Ruth");
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QVERIFY(!table()->model()->index(0, 0).data(CommentCountRole).isValid());
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(0, 2));
        m_made->window().press(QStringLiteral("Ctrl+Shift+M"));
        m_made->window().settle();
        auto* inspector = m_made->window().window().findChild<Inspector*>();
        QTRY_VERIFY(inspector->isVisible());
        auto* words = inspector->findChild<QLabel*>(QStringLiteral("placeWords"));
        QTRY_COMPARE(words->text(), QStringLiteral("About: Evidence “fairness.txt”"));
        auto* thread = inspector->findChild<DiscussionThread*>();
        QTest::keyClicks(&thread->field(), QStringLiteral("Of which year?"));
        QTest::keyClick(&thread->field(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(table()->model()->index(0, 0).data(CommentCountRole).toInt(), 1);
        m_made->window().settle();
        QCOMPARE(numberIn(project().database(),
                          "SELECT count(*) FROM comment c JOIN release r ON r.uid = c.thing_uid"
                          " JOIN evidence e ON c.anchor = 'evidence:' || e.uid"),
                 1);
        thread->field().setFocus();
        auto* chip = inspector->findChild<PlaceChip*>(QStringLiteral("place"));
        QVERIFY(chip && chip->isEnabled());
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Return);
        QTRY_VERIFY(table()->hasFocus());
        QCOMPARE(table()->currentIndex().row(), 0);
    }

private:
    ApprovalProject& project() { return m_made->made(); }
    QPushButton* button(const char* name) { return m_made->button(name); }
    QString said() { return m_made->page()->findChild<Banner*>()->sentence(); }
    QTableView* table() { return m_made->page()->findChild<QTableView*>(QStringLiteral("releaseEvidence")); }
    QTableView* checks() { return m_made->page()->findChild<QTableView*>(QStringLiteral("policyChecks")); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }

    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    void open(const Actor& actor, const char* name)
    {
        QVERIFY(m_made->openAs(actor, QString::fromLatin1(name)));
        QVERIFY(m_made->openRelease());
        m_made->window().settle();
    }

    void add(const Actor& actor)
    {
        valueOf(EvidenceStore(project().database())
                    .add({project().uid, {}, {}, {}}, valueOf(readEvidenceFile(m_path)), actor, project().once()));
    }

    void addByForm(const QString& path, bool inPlace = false)
    {
        m_made->click(button("cardAddEvidence"));
        auto* form = m_made->window().child<QWidget>("evidenceForm");
        QVERIFY(form);
        QTest::keyClicks(form->findChild<QLineEdit*>(QStringLiteral("evidenceFile")), path);
        if (inPlace) {
            form->findChild<QWidget*>(QStringLiteral("evidenceInPlace"))->setFocus();
            m_made->window().press(QStringLiteral("Space"));
        }
        m_made->window().press(QStringLiteral("Ctrl+Return"));
    }

    std::vector<ReleaseEvidence> documents()
    {
        return valueOf(project().database().read([&](db::Connection& connection) {
            return evidence::ofRelease(connection, project().release(project().uid).id);
        }));
    }

    std::unique_ptr<ReleaseWindow> m_made;
    QString m_path;
};

ASSAY_TEST(TestReleaseEvidence)

#include "tst_release_evidence.moc"
