// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charters/charter_rows.h"
#include "core/charters/charter_text.h"
#include "core/feedback/feedback_rows.h"
#include "core/gates/gate_store.h"
#include "core/usecases/use_case_texts.h"
#include "core/user_groups/user_group_rows.h"
#include "tests/support/cut_texts.h"
#include "tests/support/portfolio_fixture.h"
#include "tests/support/test_program.h"
#include "ui/models/address_role.h"
#include "ui/panes/manager/charter_card.h"
#include "ui/panes/manager/charter_form.h"
#include "ui/panes/manager/gate_card.h"
#include "ui/panes/manager/opinion_form.h"
#include "ui/panes/manager/ranking_view.h"
#include "ui/panes/manager/users_tab.h"
#include "ui/widgets/segments.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QUrl>

using namespace assay;
using namespace assay::tests;

/// Whom use cases are for, in the real window: gates, framings, users, ranking.
class TestUseCaseUsers : public PortfolioFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeDemo(); }
    void init() { openDemo(); }
    void cleanup() { closeAll(); }

    void S10_theGateAheadSaysWhatIsMissingAndWhoCanSupplyIt()
    {
        openUseCase(QStringLiteral("UC-11"));
        auto* card = useCasePage()->findChild<GateCard*>();
        QVERIFY(card->isVisible());
        QVERIFY2(card->accessibleName().startsWith(QStringLiteral("G0 2 of 3")), qPrintable(card->accessibleName()));
        QVERIFY(wordsOf(*card).join(u' ').contains(QStringLiteral("Bo")));
        press(card, "askGate");
        auto* form = m_page->findChild<QWidget*>(QStringLiteral("gateRequest"));
        QVERIFY(form);
        form->findChild<QPlainTextEdit*>(QStringLiteral("words"))->setPlainText(QStringLiteral("Please look at it."));
        press(form, "submit");
        waitForJobs();
        QVERIFY(wordsOf(*useCasePage()).join(u' ').contains(QStringLiteral("asked to take it to Framed")));
    }

    void S10_everyGateCanBeReadAlsoWhereNoneLiesAhead()
    {
        openUseCase(QStringLiteral("UC-3")); // Live: it came through all.
        auto* card = useCasePage()->findChild<GateCard*>();
        QVERIFY(card->isVisible());
        QVERIFY(card->accessibleName().startsWith(QStringLiteral("G3")));
        QVERIFY(!card->findChild<QPushButton*>(QStringLiteral("askGate")));
        const auto* passage = card->findChild<QLabel*>(QStringLiteral("gatePassage"));
        QVERIFY2(passage->text().contains(QStringLiteral("took it through on")), qPrintable(passage->text()));
        auto* gates = card->findChild<Segments*>();
        auto* first = gates->findChildren<QPushButton*>().front();
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Space);
        QVERIFY(card->accessibleName().startsWith(QStringLiteral("G0 3 of 3")));
        Q_EMIT m_session->events.changed();
        waitForJobs();
        QVERIFY(card->accessibleName().startsWith(QStringLiteral("G0"))); // What was chosen stays.
    }

    void S25_whoPreparesGate2InDevelopmentSeesWhatItAsksFor()
    {
        const QString key = keyIn(UseCaseState::Developing);
        openUseCase(key);
        auto* card = useCasePage()->findChild<GateCard*>();
        QVERIFY(card->isVisible());
        QVERIFY2(card->accessibleName().startsWith(QStringLiteral("G2")), qPrintable(card->accessibleName()));
        QVERIFY(wordsOf(*card).join(u' ').contains(QStringLiteral("once it is in Validating")));
        press(card, "askGate");
        auto* form = m_page->findChild<QWidget*>(QStringLiteral("gateRequest"));
        QVERIFY(wordsOf(*form).join(u' ').contains(QStringLiteral("their inboxes show")));
        press(form, "submit");
        waitForJobs();
        QVERIFY(wordsOf(*useCasePage()).join(u' ').contains(QStringLiteral("asked to take it to Releasing")));
    }

    void S10_whatAGateWasPassedWithoutStaysReadable()
    {
        openUseCase(QStringLiteral("UC-6"));
        auto* card = useCasePage()->findChild<GateCard*>();
        const UseCase about = useCase(*m_session->database, QStringLiteral("UC-6"));
        const Actor mei{personNamed("Mei"), toString(Role::Manager)};
        GateStore store(*m_session->database);
        QString waived;
        for (const GateItem& item : useCasePage()->story().gates.at(2).missing()) {
            if (item.waivable && waived.isEmpty())
                waived = item.word;
        }
        QVERIFY(!waived.isEmpty());
        valueOf(store.waive(about.uid, Gate::Validation, waived, QStringLiteral("Its users are machines"), mei,
                            QStringLiteral("w")));
        Q_EMIT m_session->events.changed();
        waitForJobs();
        QVERIFY(wordsOf(*card).join(u' ').contains(QStringLiteral("Its users are machines")));
    }

    void S39_aContactThatIsRecordedEndsTheWarning()
    {
        openUseCase(QStringLiteral("UC-4"));
        QVERIFY(useCasePage()->openTab(QStringLiteral("users")));
        auto* tab = useCasePage()->findChild<UsersTab*>();
        const QString key = group(QStringLiteral("UC-4")).key;
        QVERIFY(overdue(QStringLiteral("UC-4")));
        press(tab, ("contact-" + key.toLatin1()).constData());
        auto* form = m_page->findChild<QWidget*>(QStringLiteral("contactForm"));
        QVERIFY(form);
        QVERIFY(!form->findChild<QPushButton*>(QStringLiteral("submit"))->isEnabled());
        type(form, "with", QStringLiteral("Two advisers"));
        type(form, "at", QStringLiteral("last week"));
        QVERIFY(!form->findChild<QPushButton*>(QStringLiteral("submit"))->isEnabled());
        type(form, "at", {});
        press(form, "submit");
        waitForJobs();
        QVERIFY(!overdue(QStringLiteral("UC-4")));
        QVERIFY(wordsOf(*tab).contains(QStringLiteral("Two advisers")));
    }

    void S39_aTalkOfAnEarlierDayCountsFromThatDay()
    {
        openUseCase(QStringLiteral("UC-4"));
        QVERIFY(useCasePage()->openTab(QStringLiteral("users")));
        auto* tab = useCasePage()->findChild<UsersTab*>();
        press(tab, ("contact-" + group(QStringLiteral("UC-4")).key.toLatin1()).constData());
        auto* form = m_page->findChild<QWidget*>(QStringLiteral("contactForm"));
        type(form, "with", QStringLiteral("Two advisers"));
        type(form, "at", QStringLiteral("2020-01-31"));
        press(form, "submit");
        waitForJobs();
        QVERIFY(overdue(QStringLiteral("UC-4"))); // It was too long ago to end the warning.
        QCOMPARE(numberIn(*m_session->database,
                          "SELECT count(*) FROM user_contact WHERE with_whom = 'Two advisers' AND"
                          " at = 1580428800000"),
                 1);
    }

    void F9_aFileOfFeedbackThatIsDroppedOnTheTabComesIn()
    {
        openUseCase(QStringLiteral("UC-4"));
        QVERIFY(useCasePage()->openTab(QStringLiteral("users")));
        auto* tab = useCasePage()->findChild<UsersTab*>();
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("kiosk.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "received,source,text,severity,harm\n2026-11-30T10:00:00Z,kiosk,The limit is far too low,low,false\n");
        file.close();
        const qint64 before = feedbackCount();
        QVERIFY(drop(*tab->viewport(), file.fileName()));
        waitForJobs();
        auto* preview = m_page->window()->findChild<QWidget*>(QStringLiteral("feedbackPreview"));
        QVERIFY(preview);
        QVERIFY(wordsOf(*preview).join(u' ').contains(QStringLiteral("New: 1. Known already: 0. Left out: 0.")));
        QCOMPARE(feedbackCount(), before);
        press(preview, "submit");
        waitForJobs();
        QTRY_COMPARE(feedbackCount(), before + 1);
        QCOMPARE(newestFeedback().useCaseKey, QStringLiteral("UC-4"));                   // The file names none.
        QVERIFY(!drop(*tab->viewport(), folder.filePath(QStringLiteral("weights.pt")))); // That goes on to the window.
    }

    void aUserGroupIsNamedWithItsAgreementAndMarkupStaysText()
    {
        openUseCase(QStringLiteral("UC-12"));
        QVERIFY(useCasePage()->openTab(QStringLiteral("users")));
        press(useCasePage(), "addGroup");
        auto* form = m_page->findChild<QWidget*>(QStringLiteral("groupForm"));
        QVERIFY(form);
        type(form, "name", QStringLiteral("<b>Agents</b>"));
        type(form, "every", QStringLiteral("soon"));
        QVERIFY(!form->findChild<QPushButton*>(QStringLiteral("submit"))->isEnabled());
        type(form, "every", QStringLiteral("14"));
        type(form, "target", QStringLiteral("60"));
        press(form, "submit");
        waitForJobs();
        const UserGroup made = group(QStringLiteral("UC-12"));
        QCOMPARE(made.name, QStringLiteral("<b>Agents</b>"));
        QCOMPARE(made.contactEveryDays, std::optional<qint64>(14));
        QCOMPARE(made.adoptionTarget, std::optional(0.6));
        for (const QLabel* label : useCasePage()->findChildren<QLabel*>())
            QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
    }

    void F9_feedbackIsTakenInTriagedAndAnswered()
    {
        openUseCase(QStringLiteral("UC-1"));
        QVERIFY(useCasePage()->openTab(QStringLiteral("users")));
        press(useCasePage(), "addFeedback");
        auto* form = m_page->findChild<QWidget*>(QStringLiteral("feedbackForm"));
        form->findChild<QPlainTextEdit*>(QStringLiteral("words"))->setPlainText(QStringLiteral("Held at the till."));
        form->findChild<QCheckBox*>(QStringLiteral("harm"))->setChecked(true);
        type(form, "channel", QStringLiteral("hotline"));
        type(form, "prediction", QStringLiteral("loan-17"));
        press(form, "submit");
        waitForJobs();
        QCOMPARE(newestFeedback().channel, QStringLiteral("hotline"));
        QCOMPARE(newestFeedback().predictionRef, QStringLiteral("loan-17"));
        const QString key = newestFeedback().key;
        QVERIFY(newestFeedback().harm);
        press(useCasePage(), ("triage-" + key.toLatin1()).constData());
        press(m_page->findChild<QWidget*>(QStringLiteral("triageForm")), "submit");
        waitForJobs();
        press(useCasePage(), ("answer-" + key.toLatin1()).constData());
        form = m_page->findChild<QWidget*>(QStringLiteral("replyForm"));
        form->findChild<QPlainTextEdit*>(QStringLiteral("reply"))->setPlainText(QStringLiteral("We call first now."));
        press(form, "submit");
        waitForJobs();
        QVERIFY(newestFeedback().state == FeedbackState::Answered);
        press(useCasePage(), ("close-" + key.toLatin1()).constData());
        waitForJobs();
        QVERIFY(newestFeedback().state == FeedbackState::Closed);
    }

    void F9_feedbackThatWasSaidEarlierCountsFromThen()
    {
        openUseCase(QStringLiteral("UC-1"));
        QVERIFY(useCasePage()->openTab(QStringLiteral("users")));
        press(useCasePage(), "addFeedback");
        auto* form = m_page->findChild<QWidget*>(QStringLiteral("feedbackForm"));
        form->findChild<QPlainTextEdit*>(QStringLiteral("words"))->setPlainText(QStringLiteral("Held at the till."));
        type(form, "received", QStringLiteral("soon"));
        QVERIFY(!form->findChild<QPushButton*>(QStringLiteral("submit"))->isEnabled());
        type(form, "received", QStringLiteral("2020-01-31 10:30"));
        press(form, "submit");
        waitForJobs();
        QCOMPARE(numberIn(*m_session->database, "SELECT received_at FROM feedback WHERE text = 'Held at the till.'"),
                 1580466600000);
    }

    void S34_theFramingShowsWhichUsersWereThereAndWhoSaidWhat()
    {
        openUseCase(QStringLiteral("UC-3"));
        QVERIFY(useCasePage()->openTab(QStringLiteral("framing")));
        auto* card = useCasePage()->findChild<CharterCard*>(QStringLiteral("charter-framing"));
        const QString there = card->findChild<QLabel*>(QStringLiteral("attendees"))->text();
        QVERIFY2(there.contains(QStringLiteral("Officers of the branches (user group)")), qPrintable(there));
        const QString words = wordsOf(*card).join(u' ');
        QVERIFY(words.contains(QStringLiteral("Ruth, Model-risk auditor: Accepts")));
        QVERIFY(words.contains(QStringLiteral("730 days late")));
        QVERIFY(words.contains(QStringLiteral("5 times a false alarm")));
    }

    void aFirstPlanBeginsWithWhatTheFramingLeadsTo()
    {
        openUseCase(QStringLiteral("UC-12"));
        writeFraming(QStringLiteral("UC-12"));
        auto* card = useCasePage()->findChild<CharterCard*>(QStringLiteral("charter-evaluation-plan"));
        press(card, "writeCharter");
        auto* form = m_page->findChild<CharterForm*>();
        QVERIFY(form);
        QCOMPARE(form->findChild<QLineEdit*>(QStringLiteral("baselines"))->text(), QStringLiteral("Type it"));
        QCOMPARE(form->findChild<QLineEdit*>(QStringLiteral("metric"))->text(), QStringLiteral("cost_per_100"));
    }

    void aNumberThatIsNoneIsNotLostWithoutAWord()
    {
        openUseCase(QStringLiteral("UC-12"));
        QVERIFY(useCasePage()->openTab(QStringLiteral("framing")));
        auto* card = useCasePage()->findChild<CharterCard*>(QStringLiteral("charter-framing"));
        press(card, "beginCanvas");
        press(card, "writeCharter");
        auto* form = m_page->findChild<CharterForm*>();
        form->findChild<QLineEdit*>(QStringLiteral("waitDays"))->setText(QStringLiteral("two years"));
        auto* submit = form->findChild<QPushButton*>(QStringLiteral("submit"));
        QVERIFY(!submit->isEnabled());
        QVERIFY(submit->accessibleDescription().contains(QStringLiteral("number of 0 or more")));
        const auto* fault = form->findChild<QLabel*>(QStringLiteral("fault-waitDays"));
        QVERIFY(fault->isVisible() && fault->text().contains(QStringLiteral("number of 0 or more")));
        form->findChild<QLineEdit*>(QStringLiteral("costFalsePositive"))->setText(QStringLiteral("much"));
        QVERIFY(form->findChild<QLabel*>(QStringLiteral("fault-costFalsePositive"))->isVisible() && fault->isVisible());
        form->findChild<QLineEdit*>(QStringLiteral("costFalsePositive"))->clear();
        form->findChild<QLineEdit*>(QStringLiteral("waitDays"))->setText(QStringLiteral("2.5"));
        QVERIFY(!submit->isEnabled());
        QVERIFY(submit->accessibleDescription().contains(QStringLiteral("whole number")));
        form->findChild<QLineEdit*>(QStringLiteral("waitDays"))->setText(QStringLiteral("2"));
        QVERIFY(submit->isEnabled());
        QVERIFY(!fault->isVisible());
    }

    void aBaselineKeepsItsCommas()
    {
        openUseCase(QStringLiteral("UC-12"));
        writeFraming(QStringLiteral("UC-12"));
        auto* card = useCasePage()->findChild<CharterCard*>(QStringLiteral("charter-evaluation-plan"));
        press(card, "writeCharter");
        auto* form = m_page->findChild<CharterForm*>();
        type(form, "baselines", QStringLiteral("Type it, as today; Read it out"));
        press(form, "submit");
        waitForJobs();
        const Charter plan = valueOf(m_session->database->read([&](db::Connection& connection) {
            return *charters::open(connection, usecases::byKeyOrUid(connection, QStringLiteral("UC-12")).id,
                                   CharterKind::EvaluationPlan);
        }));
        QCOMPARE(valueOf(charters::planFromText(plan.content)).baselines,
                 (QStringList{QStringLiteral("Type it, as today"), QStringLiteral("Read it out")}));
    }

    void otherMetricsAreWrittenWithTheirBounds()
    {
        openUseCase(QStringLiteral("UC-12"));
        writeFraming(QStringLiteral("UC-12"));
        auto* card = useCasePage()->findChild<CharterCard*>(QStringLiteral("charter-evaluation-plan"));
        press(card, "writeCharter");
        auto* form = m_page->findChild<CharterForm*>();
        type(form, "otherMetrics", QStringLiteral("auc; recall >= much"));
        QVERIFY(!form->findChild<QPushButton*>(QStringLiteral("submit"))->isEnabled());
        QVERIFY(form->findChild<QLabel*>(QStringLiteral("fault-otherMetrics"))
                    ->text()
                    .contains(QStringLiteral("recall >= 0.6")));
        type(form, "otherMetrics", QStringLiteral("auc; recall >= 0.6"));
        press(form, "submit");
        waitForJobs();
        QTRY_VERIFY(wordsOf(*card).join(u' ').contains(QStringLiteral("auc, recall >= 0.6")));
    }

    void dissentIsSentOnlyWithItsReason()
    {
        openUseCase(QStringLiteral("UC-12"));
        writeFraming(QStringLiteral("UC-12"));
        auto* card = useCasePage()->findChild<CharterCard*>(QStringLiteral("charter-framing"));
        press(card, "proposeCharter");
        waitForJobs();
        press(card, "speakOnCharter");
        auto* form = m_page->findChild<OpinionForm*>();
        QVERIFY(form);
        form->findChild<QComboBox*>(QStringLiteral("vote"))->setCurrentIndex(1);
        auto* submit = form->findChild<QPushButton*>(QStringLiteral("submit"));
        QVERIFY(!submit->isEnabled());
        type(form, "because", QStringLiteral("Nobody asked the agents."));
        submit->click();
        waitForJobs();
        QVERIFY(wordsOf(*card).contains(QStringLiteral("Nobody asked the agents.")));
    }

    void aWordThatWouldNotCountIsExplainedBeforeItIsSent()
    {
        openUseCase(QStringLiteral("UC-12"));
        writeFraming(QStringLiteral("UC-12"));
        auto* card = useCasePage()->findChild<CharterCard*>(QStringLiteral("charter-framing"));
        press(card, "proposeCharter");
        waitForJobs();
        m_session->actor = {personNamed("Bo"), toString(Role::BusinessOwner)}; // Farah owns its business.
        Q_EMIT m_session->events.changed();
        waitForJobs();
        press(card, "speakOnCharter");
        auto* form = m_page->findChild<OpinionForm*>();
        form->findChild<QComboBox*>(QStringLiteral("asRole"))->setCurrentText(roleTitle(Role::BusinessOwner));
        const auto* submit = form->findChild<QPushButton*>(QStringLiteral("submit"));
        QVERIFY(!submit->isEnabled());
        QVERIFY2(submit->accessibleDescription().contains(QStringLiteral("names as its business owner")),
                 qPrintable(submit->accessibleDescription()));
    }

    void aRiskThatBecomesHighAsksModelRiskOnTheCards()
    {
        const UseCase before = useCase(*m_session->database, QStringLiteral("UC-10"));
        QVERIFY(before.riskTier != RiskTier::High);
        UseCaseFields fields = valueOf(m_session->database->read(
            [&](db::Connection& connection) { return usecases::fieldsOf(connection, before); }));
        fields.riskTier = RiskTier::High;
        valueOf(UseCaseStore(*m_session->database)
                    .edit({before.uid, before.rowVersion, fields}, m_session->actor, QStringLiteral("high")));
        openUseCase(QStringLiteral("UC-10"));
        QVERIFY(useCasePage()->openTab(QStringLiteral("framing")));
        for (const char* kind : {"charter-framing", "charter-evaluation-plan"}) {
            const auto* card = useCasePage()->findChild<CharterCard*>(QLatin1String(kind));
            QVERIFY2(wordsOf(*card).join(u' ').contains(QStringLiteral("Waits for: Model-risk auditor (Ruth")), kind);
            QVERIFY(card->findChild<QPushButton*>(QStringLiteral("speakOnCharter")));
        }
    }

    void theRankingListsTheMostWorthwhileFirst()
    {
        auto* view = m_page->findChild<RankingView*>();
        QAbstractItemModel* model = view->table().model();
        const QAbstractItemModelTester tester(model);
        QTRY_VERIFY(model->rowCount() > 5); // Read once the window rests, as nobody sees it.
        QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("1"));
        QVERIFY(addressOf(model->index(0, 1)).kind == "use-case");
        QVERIFY(model->index(0, model->columnCount() - 1).data().toString().contains(QStringLiteral("rank 1 of")));
    }

private:
    QString keyIn(UseCaseState state)
    {
        for (const UseCase& known :
             valueOf(m_session->database->read([](db::Connection& connection) { return usecases::all(connection); }))) {
            if (known.state == state)
                return known.key;
        }
        qFatal("no use case is in that state");
    }

    QString personNamed(const char* name)
    {
        for (const Person& known : valueOf(PeopleStore(*m_session->database).all())) {
            if (known.name == QLatin1StringView(name))
                return known.uid;
        }
        qFatal("nobody is %s", name);
    }

    /// Whether the widget takes the file when it is dragged onto it, and drops it there.
    static bool drop(QWidget& onto, const QString& path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(&onto, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&onto, &drop);
        return drop.isAccepted();
    }

    qint64 feedbackCount() { return numberIn(*m_session->database, "SELECT count(*) FROM feedback"); }

    static void press(QWidget* where, const char* button)
    {
        auto* found = where->findChild<QPushButton*>(QLatin1String(button));
        if (!found)
            qFatal("no button %s", button);
        QVERIFY2(found->isEnabled(), button);
        found->click();
    }

    static void type(QWidget* form, const char* field, const QString& text)
    {
        form->findChild<QLineEdit*>(QLatin1String(field))->setText(text);
    }

    UserGroup group(const QString& useCaseKey)
    {
        const UseCase about = useCase(*m_session->database, useCaseKey);
        return valueOf(m_session->database->read([&](db::Connection& connection) {
            const auto groups = usergroups::ofUseCase(connection, about.id);
            return groups.empty() ? UserGroup{} : groups.front();
        }));
    }

    bool overdue(const QString& useCaseKey)
    {
        const UseCase about = useCase(*m_session->database, useCaseKey);
        const qint64 now = m_session->database->clock().now();
        return valueOf(m_session->database->read([&](db::Connection& connection) {
            return usergroups::standings(connection, about.id, now).front().overdue;
        }));
    }

    Feedback newestFeedback()
    {
        return valueOf(
            m_session->database->read([](db::Connection& connection) { return feedback::all(connection).front(); }));
    }

    void writeFraming(const QString& key)
    {
        QVERIFY(useCasePage()->openTab(QStringLiteral("framing")));
        auto* card = useCasePage()->findChild<CharterCard*>(QStringLiteral("charter-framing"));
        press(card, "beginCanvas");
        press(card, "writeCharter");
        auto* form = m_page->findChild<CharterForm*>();
        for (const auto& [field, text] : {std::pair("entity", "A call"),
                                          {"waitDays", "1"},
                                          {"outcomes", "Used or not"},
                                          {"heuristic", "Type it"},
                                          {"costFalsePositive", "1"},
                                          {"costFalseNegative", "2"}})
            type(form, field, QString::fromLatin1(text));
        for (QComboBox* choice : form->findChildren<QComboBox*>())
            choice->setCurrentIndex(1);
        press(form, "submit");
        waitForJobs();
        QVERIFY(useCasePage()->story().useCase.key == key);
    }
};

ASSAY_TEST(TestUseCaseUsers)
#include "tst_use_case_users.moc"
