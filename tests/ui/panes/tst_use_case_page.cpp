// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/portfolio_fixture.h"
#include "tests/support/test_program.h"
#include "ui/panes/fields_form.h"
#include "ui/widgets/chip.h"

using namespace assay;
using namespace assay::tests;

class TestUseCasePage : public PortfolioFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeDemo(); }
    void init() { openDemo(); }
    void cleanup() { closeAll(); }

    void aNewUseCaseNeedsOnlyATitle()
    {
        focusCard(QStringLiteral("Branch opening hours"));
        press(Qt::Key_C);
        UseCaseForm* written = form();
        QVERIFY(!submit(written)->isEnabled());
        written->findChild<QLineEdit*>(QStringLiteral("title"))->setText(QStringLiteral("Dispute letters"));
        submit(written)->click();
        submit(written)->click(); // The same command: one use case.
        waitForJobs();
        QVERIFY(titles(FramingColumn).contains(QStringLiteral("Dispute letters")));
        QCOMPARE(numberIn(*m_session->database, "SELECT count(*) FROM use_case"), 13);
        QCOMPARE(currentTitle(), QStringLiteral("Dispute letters"));
    }

    void escapeAsksBeforeTypedTextIsLost()
    {
        newButton()->click();
        form()->findChild<QLineEdit*>(QStringLiteral("title"))->setText(QStringLiteral("Dispute letters"));
        QTest::keyClick(form(), Qt::Key_Escape);
        QVERIFY(form());
        form()->findChild<QPushButton*>(QStringLiteral("keepDraft"))->click();
        QTRY_VERIFY(!form());
        newButton()->click();
        QTRY_COMPARE(form()->fields().title, QStringLiteral("Dispute letters"));
        QTest::keyClick(form(), Qt::Key_Escape);
        form()->findChild<QPushButton*>(QStringLiteral("discard"))->click();
        QTRY_VERIFY(!form());
        newButton()->click();
        QVERIFY(form()->fields().title.isEmpty());
        QTest::keyClick(form(), Qt::Key_Escape);
        QTRY_VERIFY(!form());
    }

    void sponsorIsNamedInTheFormAndShown()
    {
        openUseCase(QStringLiteral("UC-3"));
        useCasePage()->findChild<QPushButton*>(QStringLiteral("edit"))->click();
        auto* sponsor = form()->findChild<QComboBox*>(QStringLiteral("sponsor"));
        QVERIFY(sponsor && sponsor->count() > 2);
        sponsor->setCurrentIndex(2);
        const QString uid = sponsor->currentData().toString();
        submit(form())->click();
        waitForJobs();
        QTRY_VERIFY(!form());
        const Person* named = useCasePage()->story().person(useCasePage()->story().useCase.sponsor);
        QVERIFY(named);
        QCOMPARE(named->uid, uid);
        QVERIFY(wordsOf(*useCasePage()).filter(QStringLiteral("sponsor")).size() > 0);
    }

    void F19_whoMayNotTakeAStepAsksWhoMay()
    {
        openUseCase(QStringLiteral("UC-6")); // It waits for validation, by model risk.
        useCasePage()->findChild<QPushButton*>(QStringLiteral("askForStep"))->click();
        auto* form = m_page->findChild<FieldsForm*>(QStringLiteral("askForStepForm"));
        QVERIFY(form);
        form->findChild<QPlainTextEdit*>(QStringLiteral("words"))
            ->setPlainText(QStringLiteral("Before Friday, please"));
        form->findChild<QPushButton*>(QStringLiteral("submit"))->click();
        waitForJobs();
        const QString told = valueOf(m_session->database->read([](db::Connection& connection) {
            db::Statement row = connection.prepare("SELECT text FROM comment ORDER BY id DESC");
            return row.step() ? row.text(0) : QString();
        }));
        QVERIFY2(told.startsWith(QStringLiteral("@risk-auditor")) && told.contains(QStringLiteral("is asked for."))
                     && told.endsWith(QStringLiteral("Before Friday, please")),
                 qPrintable(told));
    }

    void aUseCaseTellsItsLife()
    {
        openUseCase(QStringLiteral("UC-3"));
        const auto words = wordsOf(*useCasePage());
        QVERIFY(words.contains(QStringLiteral("Mei approved it at gate 1, as Manager")));
        QVERIFY(words.contains(QStringLiteral("Ruth returned it to Developing, as Model-risk auditor")));
        QVERIFY(words.contains(QStringLiteral("“Cost per 100 loans is 106.0; refusing everybody costs 67.3.”")));
        const QString ribbon = useCasePage()->findChild<LifecycleRibbon*>()->accessibleName();
        QVERIFY2(ribbon.contains(QStringLiteral("Develop: 20 d · 2 times")), qPrintable(ribbon));
        QVERIFY(ribbon.contains(QStringLiteral("Validate: 57 d · 2 times")));
        QVERIFY(ribbon.contains(QStringLiteral("Data: 3 d")));
    }

    void S9_theRibbonTellsStageDaysAndLoopsAsTheLogDoes_data()
    {
        QTest::addColumn<QString>("key");
        for (int number = 1; number <= 12; ++number)
            QTest::addRow("UC-%d", number) << QStringLiteral("UC-%1").arg(number);
    }

    void S9_theRibbonTellsStageDaysAndLoopsAsTheLogDoes()
    {
        QFETCH(QString, key);
        openUseCase(key);
        const QString uid = useCase(*m_session->database, key).uid;
        const std::vector<StageEvent> events = valueOf(
            m_session->database->read([&](db::Connection& connection) { return stageEvents(connection, uid); }));
        const QString ribbon = useCasePage()->findChild<LifecycleRibbon*>()->accessibleName();
        QStringList told;
        for (const auto& [title, states] : partsOfTheRibbon)
            told << wordsOfPart(QString::fromLatin1(title), states, events);
        QVERIFY2(ribbon.endsWith(told.join(QStringLiteral("; "))),
                 qPrintable(ribbon + QStringLiteral("\n") + told.join(QStringLiteral("; "))));
        const int loops = loopsOf(events);
        QStringList chips;
        for (const Chip* chip : useCasePage()->findChildren<Chip*>())
            chips << (chip->isHidden() ? QString() : chip->word());
        QCOMPARE(chips.contains(QStringLiteral("iteration %1").arg(loops)), loops > 1);
    }

    void stepsThatOthersTakeAreDisabledWithTheReason()
    {
        openUseCase(QStringLiteral("UC-6"));
        auto* pass = useCasePage()->findChild<QPushButton*>(QStringLiteral("step-Releasing"));
        QVERIFY(!pass->isEnabled());
        QCOMPARE(pass->accessibleDescription(), QStringLiteral("by a Model-risk auditor (Ruth)"));
        QVERIFY(useCasePage()->findChild<QPushButton*>(QStringLiteral("step-OnHold"))->isEnabled());
    }

    void aStepIsTakenFromTheUseCasesPage()
    {
        openUseCase(QStringLiteral("UC-9"));
        useCasePage()->findChild<QPushButton*>(QStringLiteral("step-Approved"))->click();
        waitForJobs();
        QCOMPARE(stateOf(QStringLiteral("UC-9")), QStringLiteral("Approved"));
        QVERIFY(wordsOf(*useCasePage()).contains(QStringLiteral("Mei approved it at gate 1, as Manager")));
    }

    void backFromAUseCaseTheBoardIsWhereItWas()
    {
        m_page->resize(1024, 420);
        QScrollBar* bar = board().column(FramingColumn).view().verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(60);
        openUseCase(QStringLiteral("UC-1"));
        useCasePage()->findChild<QPushButton*>(QStringLiteral("parentPage"))->click();
        QCOMPARE(bar->value(), 60);
        QVERIFY(m_page->address().kind.isEmpty());
    }

    void F12_anAnchorOpensATabAndATabIsAPlace()
    {
        QVERIFY(m_page->open({{}, "use-case", QStringLiteral("UC-3"), QStringLiteral("framing")}));
        waitForJobs();
        QCOMPARE(useCasePage()->anchor(), QStringLiteral("framing"));
        QCOMPARE(m_page->address().anchor, QStringLiteral("framing"));
        QSignalSpy moved(m_page.get(), &Page::placeChanged);
        QVERIFY(useCasePage()->openTab(QStringLiteral("people")));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(m_page->address().anchor, QStringLiteral("people"));
        QVERIFY(!useCasePage()->openTab(QStringLiteral("elsewhere")));
        QCOMPARE(useCasePage()->anchor(), QStringLiteral("people"));
    }

    void aChangedTitleLeavesTheTabThatIsShown()
    {
        openUseCase(QStringLiteral("UC-4"));
        QVERIFY(useCasePage()->openTab(QStringLiteral("history")));
        UseCaseStory renamed = useCasePage()->story();
        const auto other = valueOf(db::Database::open(m_session->database->location()));
        UseCaseFields fields = fieldsOf(renamed.useCase, valueOf(PeopleStore(*other).all()));
        fields.title = QStringLiteral("Limits");
        valueOf(UseCaseStore(*other).edit({renamed.useCase.uid, renamed.useCase.rowVersion, fields}, m_session->actor,
                                          QStringLiteral("rename")));
        Q_EMIT m_session->events.changed();
        waitForJobs();
        QCOMPARE(useCasePage()->story().useCase.title, QStringLiteral("Limits"));
        QCOMPARE(useCasePage()->anchor(), QStringLiteral("history"));
    }

    void anEditMadeElsewhereIsNotOverwritten()
    {
        openUseCase(QStringLiteral("UC-4"));
        useCasePage()->findChild<QPushButton*>(QStringLiteral("edit"))->click();
        UseCaseForm* written = form();
        written->findChild<QLineEdit*>(QStringLiteral("title"))->setText(QStringLiteral("Limits"));
        editElsewhere(QStringLiteral("UC-4"), QStringLiteral("Papers are late."));
        submit(written)->click();
        waitForJobs();
        QTRY_VERIFY(!form());
        QCOMPARE(useCasePage()->story().useCase.title, QStringLiteral("Limits"));
        QCOMPARE(useCasePage()->story().useCase.problem, QStringLiteral("Papers are late."));
    }

    void anUnknownAddressIsRefusedInPlace()
    {
        QSignalSpy failed(&m_session->events, &SessionEvents::failed);
        QVERIFY(m_page->open({{}, "use-case", QStringLiteral("UC-99")}));
        waitForJobs();
        QCOMPARE(failed.size(), 1);
        QVERIFY(!m_page->open({{}, "portfolio", QStringLiteral("elsewhere")}));
    }

    void everyControlHasANameForAScreenReader()
    {
        openUseCase(QStringLiteral("UC-3"));
        useCasePage()->findChild<QPushButton*>(QStringLiteral("edit"))->click();
        for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool input = button || qobject_cast<const QLineEdit*>(widget)
                || qobject_cast<const QComboBox*>(widget) || qobject_cast<const QPlainTextEdit*>(widget)
                || qobject_cast<const QAbstractItemView*>(widget);
            if (!input || widget->objectName().startsWith(QLatin1String("qt_"))
                || widget->inherits("QTableCornerButton") || widget->inherits("QLineEditIconButton")
                || widget->inherits("QHeaderView") || widget->inherits("QComboBoxListView"))
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(widget->objectName()));
        }
        for (int i = 0; i < board().columns(); ++i)
            QVERIFY(!board().column(i).view().accessibleName().isEmpty());
        const QModelIndex first = board().column(Production).view().model()->index(0, 0);
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("done")));
    }

private:
    using States = std::vector<UseCaseState>;

    static inline const std::vector<std::pair<const char*, States>> partsOfTheRibbon{
        {"Frame", {UseCaseState::Proposed, UseCaseState::Framed}},
        {"Data", {UseCaseState::Approved}},
        {"Develop", {UseCaseState::Developing}},
        {"Validate", {UseCaseState::Validating}},
        {"Release", {UseCaseState::Releasing}},
        {"Operate", {UseCaseState::Operating}}};

    static bool isOneOf(const States& states, UseCaseState state)
    {
        return std::find(states.begin(), states.end(), state) != states.end();
    }

    /// What a part has to say of itself, counted entry by entry: a hold is no visit of its own, and no time either.
    static QString wordsOfPart(const QString& title, const States& states, const std::vector<StageEvent>& events)
    {
        qint64 spent = 0;
        int visits = 0;
        UseCaseState worked = UseCaseState::OnHold;
        for (std::size_t i = 0; i < events.size(); ++i) {
            const qint64 until = i + 1 < events.size() ? events[i + 1].at : QDateTime::currentMSecsSinceEpoch();
            if (isOneOf(states, events[i].to)) {
                spent += until - events[i].at;
                visits += isOneOf(states, worked) ? 0 : 1;
            }
            if (events[i].to != UseCaseState::OnHold)
                worked = events[i].to;
        }
        QString words = visits > 0 ? ageText(spent) : QStringLiteral("–");
        if (visits > 1)
            words += QStringLiteral(" · %1 times").arg(visits);
        return title + QStringLiteral(": ") + words
            + (isOneOf(states, worked) ? QStringLiteral(", now here") : QString());
    }

    /// How often it was developed: the first time, and after each return from a later stage.
    static int loopsOf(const std::vector<StageEvent>& events)
    {
        int loops = 1;
        UseCaseState worked = UseCaseState::Proposed;
        for (const StageEvent& event : events) {
            loops += event.to == UseCaseState::Developing && worked > UseCaseState::Developing ? 1 : 0;
            if (event.to != UseCaseState::OnHold)
                worked = event.to;
        }
        return loops;
    }
};

ASSAY_TEST(TestUseCasePage)
#include "tst_use_case_page.moc"
