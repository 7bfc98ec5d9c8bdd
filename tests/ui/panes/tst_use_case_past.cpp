// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/portfolio_fixture.h"
#include "tests/support/test_program.h"
#include "ui/panes/manager/past_bar.h"

using namespace assay;
using namespace assay::tests;

/// F14: the page of one use case as of a day in the past.
class TestUseCasePast : public PortfolioFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeDemo(); }

    void init()
    {
        openDemo();
        m_useCase = useCase(*m_session->database, QStringLiteral("UC-3"));
        const std::vector<StageEvent> events = valueOf(m_session->database->read(
            [this](db::Connection& connection) { return stageEvents(connection, m_useCase.uid); }));
        m_day = QDateTime::fromMSecsSinceEpoch(events.at(2).at, Qt::UTC).date();
        const qint64 end = m_day.addDays(1).startOfDay(Qt::UTC).toMSecsSinceEpoch() - 1;
        for (const StageEvent& event : events)
            m_state = event.at <= end ? event.to : m_state;
    }

    void cleanup() { closeAll(); }

    void aUseCaseIsShownAsOfADayAndChangesNothing()
    {
        editElsewhere(QStringLiteral("UC-3"), QStringLiteral("Words of today"));
        openUseCase(QStringLiteral("UC-3"));
        QVERIFY(wordsOf(*useCasePage()).contains(QStringLiteral("Words of today")));
        askDay();
        QVERIFY(useCasePage()->story().isPast);
        QCOMPARE(toString(useCasePage()->story().useCase.state), toString(m_state));
        QVERIFY(!wordsOf(*useCasePage()).contains(QStringLiteral("Words of today")));
        const auto* bar = m_page->findChild<PastBar*>();
        QVERIFY(bar->isVisible() && bar->sentence().contains(word()));
        for (const char* name : {"edit", "rate", "newUseCaseTask", "addGroup", "addFeedback", "setDuty"}) {
            const auto* button = useCasePage()->findChild<QPushButton*>(QLatin1String(name));
            QVERIFY2(!button->isEnabled() && button->toolTip().contains(QStringLiteral("past")), name);
        }
        for (const QPushButton* button : useCasePage()->findChildren<QPushButton*>()) {
            if (button->objectName().startsWith(QStringLiteral("step-")))
                QVERIFY2(!button->isEnabled(), qPrintable(button->objectName()));
        }
        QCOMPARE(m_page->address().key, m_useCase.uid + u'@' + word());
        m_page->findChild<QPushButton*>(QStringLiteral("backToNow"))->click();
        waitForJobs();
        QVERIFY(!useCasePage()->story().isPast && !bar->isVisible());
        QVERIFY(wordsOf(*useCasePage()).contains(QStringLiteral("Words of today")));
        QVERIFY(useCasePage()->findChild<QPushButton*>(QStringLiteral("newUseCaseTask"))->isEnabled());
        QCOMPARE(m_page->address().key, m_useCase.uid);
    }

    void itsAddressCarriesTheDay()
    {
        QVERIFY(m_page->open({{}, "use-case", QStringLiteral("UC-3@") + word(), QStringLiteral("people")}));
        waitForJobs();
        QVERIFY(useCasePage()->story().isPast);
        QCOMPARE(useCasePage()->anchor(), QStringLiteral("people"));
        const Address place = m_page->address();
        QCOMPARE(place.key, m_useCase.uid + u'@' + word());
        QVERIFY(m_page->open({{}, "use-case", QStringLiteral("UC-3")})); // From one of the past to now.
        waitForJobs();
        QVERIFY(!useCasePage()->story().isPast);
        QVERIFY(m_page->open(place));
        waitForJobs();
        QVERIFY(useCasePage()->story().isPast);
        QCOMPARE(toString(useCasePage()->story().useCase.state), toString(m_state));
    }

    void F12_thePortfolioOfAPastDayHasAnAddressThatLeadsBackToIt()
    {
        const auto* bar = m_page->findChild<PastBar*>();
        QCOMPARE(m_page->address().key, QString());
        const Address value{{}, "portfolio", QStringLiteral("value@") + word()};
        QVERIFY(m_page->open(value));
        waitForJobs();
        QVERIFY(bar->isVisible() && bar->sentence().contains(word()));
        QCOMPARE(m_page->address().key, value.key);
        QVERIFY(m_page->open({{}, "portfolio", QString()})); // Without a day it is now.
        waitForJobs();
        QVERIFY(!bar->isVisible());
        QCOMPARE(m_page->address().key, QString());
        QVERIFY(m_page->open({{}, "portfolio", u'@' + word()}));
        waitForJobs();
        QVERIFY(bar->isVisible());
        const QSignalSpy moved(m_page.get(), &Page::placeChanged);
        m_page->findChild<QPushButton*>(QStringLiteral("backToNow"))->click(); // Another place to come back from.
        waitForJobs();
        QCOMPARE(moved.count(), 1);
        QCOMPARE(m_page->address().key, QString());
        const QSignalSpy failed(&m_session->events, &SessionEvents::failed);
        QVERIFY(m_page->open({{}, "portfolio", QStringLiteral("value@soon")}));
        QCOMPARE(failed.count(), 1);
        QCOMPARE(m_page->address().key, QString()); // Nothing was opened.
    }

    void aDayThatIsNoneOpensNothingAndSaysSo()
    {
        const QSignalSpy failed(&m_session->events, &SessionEvents::failed);
        QVERIFY(m_page->open({{}, "use-case", QStringLiteral("UC-3@soon")}));
        waitForJobs();
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed.first().first().value<Error>().message.contains(QStringLiteral("2026-06-30")));
        QVERIFY(!useCasePage());
    }

    void whatWasProposedLaterIsNotShown()
    {
        openUseCase(QStringLiteral("UC-3"));
        const QSignalSpy failed(&m_session->events, &SessionEvents::failed);
        QVERIFY(m_page->open({{}, "use-case", QStringLiteral("UC-3@2001-01-01")}));
        waitForJobs();
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed.first().first().value<Error>().message.contains(QStringLiteral("UC-3 was proposed on")));
        QTRY_VERIFY(!useCasePage());
    }

private:
    QString word() const { return m_day.toString(Qt::ISODate); }

    void askDay()
    {
        QTest::mouseClick(useCasePage()->findChild<QPushButton*>(QStringLiteral("asOfUseCase")), Qt::LeftButton);
        auto* field = m_page->window()->findChild<QLineEdit*>(QStringLiteral("asOfDay"));
        QVERIFY(field);
        field->setText(word());
        QTest::keyClick(field, Qt::Key_Return);
        waitForJobs();
    }

    UseCase m_useCase;
    QDate m_day;
    UseCaseState m_state = UseCaseState::Proposed;
};

ASSAY_TEST(TestUseCasePast)
#include "tst_use_case_past.moc"
