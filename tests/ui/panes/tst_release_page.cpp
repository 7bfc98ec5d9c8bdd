// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidence_store.h"
#include "core/feedback/feedback_store.h"
#include "tests/support/release_window.h"
#include "tests/support/scan_files.h"
#include "tests/support/shown_soon.h"
#include "tests/support/test_program.h"
#include "ui/models/address_role.h"
#include "ui/panes/risk_auditor/gate_line.h"
#include "ui/panes/risk_auditor/production_card.h"
#include "ui/shell/page_stack.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/key_value_list.h"

#include <QAbstractItemModelTester>
#include <QMenu>

using namespace assay;
using namespace assay::tests;

/// The queue of releases and the page of one, in the real window.
class TestReleasePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_made = std::make_unique<ReleaseWindow>(); }
    void cleanup() { m_made.reset(); }

    void whatWaitsStandsFirstAndEnterOpensIt()
    {
        project().ask();
        valueOf(project().begin("run-2", project().ana)); // Newer, but nobody waits for it.
        QVERIFY(m_made->openAs(project().ruth, QStringLiteral("Ruth")));
        QTableView* table = queue();
        new QAbstractItemModelTester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, table);
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(cell(table, 0, 0), QStringLiteral("credit@1"));
        QVERIFY2(!cell(table, 0, 1).contains(QStringLiteral(" · ")), "The title of its use case cuts its name.");
        QCOMPARE(cell(table, 0, 3), QStringLiteral("Awaiting sign-off"));
        QCOMPARE(cell(table, 0, 4), QStringLiteral("Ana"));
        QCOMPARE(cell(table, 0, 8), QStringLiteral("0/2"));
        QCOMPARE(cell(table, 1, 0), QStringLiteral("credit@2"));
        QCOMPARE(cell(table, 1, 5), QStringLiteral("–"));
        table->setCurrentIndex(table->model()->index(0, 0));
        table->setFocus();
        m_made->window().press(QStringLiteral("Return"));
        QTRY_VERIFY(m_made->page());
        QVERIFY(m_made->window().idle());
        QCOMPARE(m_made->page()->story().release().uid, project().uid);
        const Address here = m_made->window().window().findChild<PageStack*>()->address();
        QCOMPARE(here.kind, QByteArray("release"));
        QCOMPARE(here.key, project().uid);
    }

    void figuresOfProductionStandBesideThoseFromBefore()
    {
        QVERIFY(m_made->openAs(project().ruth, QStringLiteral("Ruth")));
        QVERIFY(m_made->openRelease());
        QVERIFY(!m_made->page()->findChild<ProductionCard*>()->isVisible());
        const auto add = [this](const char* name, const QByteArray& figure) {
            const QString path = m_made->window().path(QString::fromLatin1(name));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(R"({"metrics":[{"name":"auc",)" + figure + R"(}],"baselines":[]})");
            file.close();
            EvidenceReading reading;
            reading.kind = EvidenceKind::Metrics;
            const EvidenceFile document = valueOf(readEvidenceFile(path, reading));
            valueOf(EvidenceStore(project().database())
                        .add({project().uid, {}, {}, {}}, document, project().ana, project().once()));
        };
        add("trained.json", R"("split":"test","value":0.8,"n":300,"low":0.75,"high":0.85,"higherIsBetter":true)");
        add("may.json", R"("split":"production","value":0.66,"n":1200,"low":0.62,"high":0.7)");
        Q_EMIT m_made->window().session().events.changed();
        QVERIFY(m_made->window().idle());
        const auto* card = m_made->page()->findChild<ProductionCard*>();
        QTRY_VERIFY(card->isVisible());
        QStringList told;
        for (const ElidedLabel* label : card->findChildren<ElidedLabel*>())
            told << label->text();
        QVERIFY2(told.contains(QStringLiteral("0.8 [0.75, 0.85], n = 300")), qPrintable(told.join(u'|')));
        QVERIFY2(told.contains(QStringLiteral("0.66 [0.62, 0.7], n = 1200")), qPrintable(told.join(u'|')));
        QVERIFY(told.contains(QStringLiteral("may.json")));
        QCOMPARE(card->findChild<Chip*>()->word(), QStringLiteral("Worse"));
    }

    void whatWaitsIsCountedBesideTheReleasesAlone()
    {
        project().ask();
        QVERIFY(m_made->openAs(project().ruth, QStringLiteral("Ruth")));
        QVERIFY(queue());
        const auto* count = m_made->window().child<Chip>("waitingCount");
        QTRY_COMPARE(count->word(), QStringLiteral("1 waits for a decision"));
        for (const QString& tab : {QStringLiteral("findings"), QStringLiteral("policies"), QStringLiteral("log")}) {
            m_made->window().window().openAddress({{}, "risk-audit", tab});
            QVERIFY(m_made->window().idle());
            QCOMPARE(count->word(), QString());
        }
        m_made->window().window().openAddress({{}, "risk-audit", QStringLiteral("releases")});
        QVERIFY(m_made->window().idle());
        QCOMPARE(count->word(), QStringLiteral("1 waits for a decision"));
    }

    void filterKeepsWhatHoldsTheWords()
    {
        valueOf(project().begin("run-2", project().ana));
        QVERIFY(m_made->openAs(project().ruth, QStringLiteral("Ruth")));
        QTableView* table = queue();
        visibleFilter()->setText(QStringLiteral("draft"));
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(cell(table, 0, 0), QStringLiteral("credit@2"));
    }

    void pageTellsGatesChecksAndWhoHasToSign()
    {
        const QString request = valueOf(project().approvals().request(
            {project().uid, QStringLiteral("Ready \u202Eneves")}, project().ana, project().once()));
        valueOf(project().sign(request, *project().ruthKey, project().ruth, Decision::ApproveWithConditions));
        QVERIFY(m_made->openAs(project().kofi, QStringLiteral("Kofi")));
        QVERIFY(m_made->openRelease());
        const auto& gates = m_made->page()->findChild<GateLine*>()->marks();
        QCOMPARE(gates.size(), std::size_t{2});
        QVERIFY(gates[0].met);
        QCOMPARE(gates[1].word, QStringLiteral("1/2"));
        auto* checks = m_made->page()->findChild<QTableView*>(QStringLiteral("policyChecks"));
        new QAbstractItemModelTester(checks->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, checks);
        QCOMPARE(checks->model()->rowCount(), 3);
        QCOMPARE(cell(checks, 0, 0), QStringLiteral("Met"));
        const QString tip = checks->model()->index(2, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(QStringLiteral("1 of 2")), qPrintable(tip));
        auto* files = m_made->page()->findChild<QTableView*>(QStringLiteral("releaseFiles"));
        new QAbstractItemModelTester(files->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, files);
        QCOMPARE(files->model()->rowCount(), static_cast<int>(project().release(project().uid).parts.artifacts.size()));
        QCOMPARE(chips(QStringLiteral("valid")), 1);
        QCOMPARE(chips(QStringLiteral("pending")), 1);
        QVERIFY(m_made->says(QStringLiteral("waiting for you")));
        QVERIFY(m_made->says(QStringLiteral("Condition: advisory only")));
        QVERIFY(m_made->says(QStringLiteral("\\u202E")) || m_made->says(QStringLiteral("\\u202e")));
        QVERIFY(!m_made->says(QStringLiteral("\u202E")));
    }

    void S38_feedbackThatWasLinkedToAVersionIsOnItsPage()
    {
        FeedbackStore store(project().database());
        valueOf(store.add({.text = QStringLiteral("It refuses nearly everybody")}, project().ana, project().once()));
        valueOf(store.triage({.feedback = QStringLiteral("FB-1")}, project().ana, project().once()));
        QVERIFY(m_made->openAs(project().ruth, QStringLiteral("Ruth")));
        QVERIFY(m_made->openRelease());
        QVERIFY(!m_made->says(QStringLiteral("Feedback FB-1")));
        valueOf(store.link(QStringLiteral("FB-1"), FeedbackTarget::Release, project().uid, project().ana,
                           project().once()));
        Q_EMIT m_made->window().session().events.changed();
        QVERIFY(m_made->window().idle());
        QTRY_VERIFY(m_made->says(QStringLiteral("Feedback FB-1")));
        QVERIFY(m_made->says(QStringLiteral("It refuses nearly everybody")));
    }

    void S46_theScansAboutAReleaseAreOnItsPage()
    {
        QVERIFY(m_made->openAs(project().ruth, QStringLiteral("Ruth")));
        QVERIFY(m_made->openRelease());
        QVERIFY(!m_made->says(QStringLiteral("Scan SCAN-1")));
        valueOf(ScanStore(project().database())
                    .import(valueOf(readSarifFile(sarifPath(QStringLiteral("first")))),
                            {{}, project().uid, false, QStringLiteral("7f3c2a9d1e4b5a6c")}, project().ana,
                            project().once()));
        Q_EMIT m_made->window().session().events.changed();
        QVERIFY(m_made->window().idle());
        QTRY_VERIFY(m_made->says(QStringLiteral("Scan SCAN-1")));
        QVERIFY(m_made->says(QStringLiteral("errors: 1, warnings: 3, notes: 2")));
        QVERIFY(m_made->says(QStringLiteral("7f3c2a9d1e4b…")));
    }

    void S11_thePageListsExactlyWhatChangedSinceTheVersionBefore()
    {
        QVERIFY(m_made->openAs(project().ruth, QStringLiteral("Ruth")));
        QVERIFY(m_made->openRelease());
        QVERIFY(changesShown().isEmpty()); // Of the first version.
        const QString uid = valueOf(project().begin("run-2", project().ana));
        m_made->window().window().openAddress({{}, "release", QStringLiteral("credit@2")});
        QVERIFY(m_made->window().idle());
        const std::vector<Attribute> before = project().release(project().uid).parts.params;
        QStringList expected;
        for (const Attribute& param : project().release(uid).parts.params) {
            const auto same =
                std::find_if(before.begin(), before.end(), [&](const Attribute& one) { return one.key == param.key; });
            if (same != before.end() && same->value != param.value)
                expected << QStringLiteral("%1: %2 → %3").arg(param.key, same->value, param.value);
        }
        QVERIFY(!expected.isEmpty());
        QCOMPARE(changesShown(), expected);
    }

    void versionSaysWhatDiffersFromTheOneBefore()
    {
        const QString uid = valueOf(project().begin("run-2", project().ana));
        QVERIFY(m_made->openAs(project().ruth, QStringLiteral("Ruth")));
        m_made->window().window().openAddress({{}, "release", QStringLiteral("credit@2")});
        QVERIFY(m_made->window().idle());
        QCOMPARE(m_made->page()->story().release().uid, uid);
        QVERIFY(m_made->says(QStringLiteral("credit@1")));
        QVERIFY(m_made->says(QStringLiteral("parameters only")));
    }

    void refusedStepsStayVisibleWithTheRule()
    {
        project().ask();
        QVERIFY(m_made->openAs(project().ana, QStringLiteral("Ana")));
        QVERIFY(m_made->openRelease());
        const QPushButton* sign = m_made->button("signRelease");
        QVERIFY(sign->isVisible() && !sign->isEnabled());
        QVERIFY2(sign->toolTip().contains(QStringLiteral("own work")), qPrintable(sign->toolTip()));
        QVERIFY(sign->statusTip().contains(QStringLiteral("own work"))); // Which the palette shows.
        QVERIFY(m_made->button("withdrawRequest")->isEnabled());
        m_made->click(m_made->button("moreSteps"));
        auto* menu = m_made->page()->findChild<QMenu*>(QStringLiteral("moreStepsMenu"));
        QVERIFY(menu);
        const QList<QAction*> steps = menu->actions();
        const auto ask = std::find_if(steps.begin(), steps.end(), [](const QAction* step) {
            return step->text() == QStringLiteral("Ask for approval…");
        });
        QVERIFY(ask != steps.end());
        QVERIFY(!(*ask)->isEnabled() && (*ask)->toolTip().contains(QStringLiteral("candidates")));
        menu->close();
    }

    void makersAskAndTakeItBack()
    {
        QVERIFY(m_made->openAs(project().ana, QStringLiteral("Ana")));
        QVERIFY(m_made->openRelease());
        m_made->click(m_made->button("askApproval"));
        comment("Please look at it");
        QTRY_COMPARE(state(), toString(ReleaseState::Submitted));
        QVERIFY(m_made->window().idle());
        QVERIFY(m_made->says(QStringLiteral("Please look at it")));
        m_made->click(m_made->button("withdrawRequest"));
        comment("Wrong data");
        QTRY_COMPARE(state(), toString(ReleaseState::Candidate));
        QVERIFY(m_made->window().idle());
        QVERIFY(m_made->says(QStringLiteral("Withdrawn: Wrong data"))); // What was said is kept.
        QVERIFY(m_made->button("askApproval")->isVisible());
        QCOMPARE(whatIsWrong(project().database()), QString());
    }

    void F5_askingMayNameTheDayByWhichItIsWanted()
    {
        QVERIFY(m_made->openAs(project().ana, QStringLiteral("Ana")));
        QVERIFY(m_made->openRelease());
        m_made->click(m_made->button("askApproval"));
        auto* form = m_made->window().child<QWidget>("commentForm");
        auto* day = form->findChild<QLineEdit*>(QStringLiteral("day"));
        QVERIFY(day);
        day->setText(QStringLiteral("soon"));
        auto* submit = form->findChild<QPushButton*>(QStringLiteral("submit"));
        QVERIFY(!submit->isEnabled() && submit->toolTip().contains(QStringLiteral("“soon” is no day")));
        const QString wanted = QDate::currentDate().addDays(9).toString(Qt::ISODate);
        day->setText(wanted);
        QVERIFY(submit->isEnabled());
        comment("Please look at it");
        QTRY_COMPARE(state(), toString(ReleaseState::Submitted));
        QVERIFY(m_made->window().idle());
        QVERIFY(m_made->says(QStringLiteral("Wanted by %1.").arg(wanted)));
    }

    void findingIsRaisedAndCountsAgainstTheRelease()
    {
        project().ask();
        QVERIFY(m_made->openAs(project().ruth, QStringLiteral("Ruth")));
        QVERIFY(m_made->openRelease());
        m_made->click(m_made->button("raiseFinding"));
        auto* form = m_made->window().child<QWidget>("findingForm");
        QVERIFY(form);
        QTest::keyClicks(form->findChild<QLineEdit*>(QStringLiteral("title")), QStringLiteral("Few young applicants"));
        m_made->window().press(QStringLiteral("Return"));
        QTRY_VERIFY(m_made->says(QStringLiteral("The finding was raised: Few young applicants")));
        QCOMPARE(project().judged().facts.findings->size(), std::size_t{1});
    }

    void S13_alteredFilesAreFoundInTheBackgroundAndWhatWasApprovedCountsNoMore()
    {
        QFile weights(project().project.folder() + QStringLiteral("/weights.bin"));
        QVERIFY(weights.open(QIODevice::WriteOnly));
        weights.write("other bytes");
        weights.close();
        ReleaseArtifact here{QStringLiteral("model.pkl"),
                             ReleaseArtifact::Role::Model,
                             5,
                             sha256("bytes"),
                             weights.fileName(),
                             0,
                             {},
                             {}};
        valueOf(project().store().addArtifacts(project().uid, {here}, project().ana, project().once()));
        project().approve(project().ask());
        QCOMPARE(state(), toString(ReleaseState::Approved));
        QVERIFY(m_made->openAs(project().ana, QStringLiteral("Ana")));
        QVERIFY(m_made->openRelease());
        m_made->click(m_made->button("checkFiles"));
        QTRY_VERIFY2(m_made->says(QStringLiteral("Changed or gone: 3.")),
                     qPrintable(m_made->page()->findChild<Banner*>()->sentence()));
        QVERIFY(m_made->window().idle());
        auto* files = m_made->page()->findChild<QTableView*>(QStringLiteral("releaseFiles"));
        QCOMPARE(cell(files, 1, 0), QStringLiteral("model.pkl"));
        QCOMPARE(cell(files, 1, 3), QStringLiteral("changed"));
        QCOMPARE(cell(files, 0, 3), QStringLiteral("gone"));
        QCOMPARE(chips(QStringLiteral("3 changed or gone")), 1);
        QCOMPARE(state(), toString(ReleaseState::Candidate));
        QVERIFY(m_made->says(QStringLiteral("found something new in")));
        QVERIFY(!project().judged().decision.open);
    }

    void changeElsewhereShowsWithinASecondAndNothingIsLost()
    {
        valueOf(project().begin("run-2", project().ana));
        QVERIFY(m_made->openAs(project().ruth, QStringLiteral("Ruth")));
        QTableView* table = queue();
        table->setCurrentIndex(table->model()->index(1, 0));
        const Address chosen = addressOf(table->currentIndex());
        QLineEdit* filter = visibleFilter();
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("cred"));
        valueOf(project().begin("run-3", project().ana));
        QVERIFY(isShownWithin(std::chrono::seconds(1), [table] { return table->model()->rowCount() == 3; }));
        QCOMPARE(addressOf(table->currentIndex()), chosen);
        QCOMPARE(filter->text(), QStringLiteral("cred"));
        QCOMPARE(QApplication::focusWidget(), filter);
        QVERIFY(m_made->openRelease());
        project().ask();
        QVERIFY(isShownWithin(std::chrono::seconds(1),
                              [this] { return m_made->page()->story().release().state == ReleaseState::Submitted; }));
    }

    void whatThereIsNotIsSaid()
    {
        QVERIFY(m_made->openAs(project().ruth, QStringLiteral("Ruth")));
        m_made->window().window().openAddress({{}, "release", QStringLiteral("nothing@7")});
        QVERIFY(m_made->window().idle());
        QVERIFY(!m_made->page());
    }

private:
    /// "depth: 1 → 2" for each line of the list of changes that is visible.
    QStringList changesShown()
    {
        const auto* list = m_made->page()->findChild<KeyValueList*>(QStringLiteral("versionChanges"));
        QStringList lines;
        if (!list || !list->isVisible())
            return lines;
        const auto names = list->findChildren<ElidedLabel*>(QString(), Qt::FindDirectChildrenOnly);
        const auto values = list->findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly);
        for (qsizetype i = 0; i < values.size(); ++i)
            lines << names.at(i)->text() + QStringLiteral(": ") + values.at(i)->text();
        return lines;
    }

    ApprovalProject& project() { return m_made->made(); }

    QTableView* queue()
    {
        m_made->window().window().showPane("risk-audit");
        auto* table = m_made->window().child<QTableView>("releaseQueue");
        if (!table || !m_made->window().idle())
            qFatal("no queue");
        return table;
    }

    QLineEdit* visibleFilter()
    {
        for (QLineEdit* filter : m_made->window().window().findChildren<QLineEdit*>(QStringLiteral("filter"))) {
            if (filter->isVisible())
                return filter;
        }
        qFatal("no filter");
    }

    static QString cell(const QTableView* table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }

    int chips(const QString& word) const
    {
        const QList<Chip*> all = m_made->page()->findChildren<Chip*>();
        return static_cast<int>(std::count_if(
            all.begin(), all.end(), [&](const Chip* chip) { return chip->word() == word && chip->isVisible(); }));
    }

    void comment(const char* words)
    {
        QTRY_VERIFY(m_made->window().child<QWidget>("commentForm"));
        auto* form = m_made->window().child<QWidget>("commentForm");
        QTest::keyClicks(form->findChild<QPlainTextEdit*>(), QString::fromLatin1(words));
        m_made->window().press(QStringLiteral("Ctrl+Return"));
    }

    QString state() { return toString(project().release(project().uid).state); }

    std::unique_ptr<ReleaseWindow> m_made;
};

ASSAY_TEST(TestReleasePage)

#include "tst_release_page.moc"
