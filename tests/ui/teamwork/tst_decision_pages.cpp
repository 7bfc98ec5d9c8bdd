// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_store.h"
#include "tests/support/test_program.h"
#include "tests/support/window_fixture.h"
#include "ui/models/address_role.h"
#include "ui/shell/page_stack.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace assay;

/// Decisions and handovers in the window: their lists, their pages, their steps, and why a step is not there.
class TestDecisionPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<tests::WindowFixture>();
        QVERIFY(m_fixture->openDemo());
    }

    void cleanup() { m_fixture.reset(); }

    void F8_aDecisionIsProposedAndNeedsItsOutcomeBeforeItIsAccepted()
    {
        open({{}, "architecture", QStringLiteral("decisions")});
        const QAbstractItemModelTester tester(list("decisions").model());
        const int before = list("decisions").model()->rowCount();
        button("begin-decisions").click();
        QVERIFY(m_fixture->idle());
        m_fixture->child<QLineEdit>("title")->setText(QStringLiteral("One image for all services"));
        button("submit").click();
        QVERIFY(m_fixture->idle());
        QCOMPARE(shown().kind, QByteArray("decision"));
        QVERIFY(!button("acceptDecision").isEnabled());
        QVERIFY2(button("acceptDecision").statusTip().contains(QStringLiteral("outcome")),
                 qUtf8Printable(button("acceptDecision").statusTip()));
        button("editDecision").click();
        m_fixture->child<QPlainTextEdit>("outcome")->setPlainText(QStringLiteral("One, built nightly"));
        button("submit").click();
        QVERIFY(m_fixture->idle());
        QTRY_VERIFY(button("acceptDecision").isEnabled());
        button("acceptDecision").click();
        QVERIFY(m_fixture->idle());
        QTRY_VERIFY(isSaid(QStringLiteral("Accepted")));
        QVERIFY(!button("acceptDecision").isVisible());
        m_fixture->press(QStringLiteral("Alt+Left"));
        QVERIFY(m_fixture->idle());
        QCOMPARE(list("decisions").model()->rowCount(), before + 1);
    }

    void F8_expectedAndMeasuredEffectStandBesideEachOther()
    {
        open({{}, "decision", QStringLiteral("D-2")});
        QVERIFY(isSaid(QStringLiteral("95 of 100 answers within 300 ms.")));
        QVERIFY(isSaid(QStringLiteral("210 ms")));
    }

    void F7_whoIsNotTheReceiverReadsWhoIsAndWhatStillLacksAnAnswer()
    {
        open({{}, "software-engineering", QStringLiteral("handovers")});
        const QAbstractItemModelTester tester(list("handovers").model());
        QVERIFY(list("handovers").model()->rowCount() >= 2);
        list("handovers").setFocus();
        list("handovers").setCurrentIndex(list("handovers").model()->index(0, 0));
        QTest::keyClick(&list("handovers"), Qt::Key_Return);
        QVERIFY(m_fixture->idle());
        QCOMPARE(shown().kind, QByteArray("handover"));
        QVERIFY(isSaid(QStringLiteral("Is the list made daily or weekly?")));
        QVERIFY(!button("acceptHandover").isEnabled());
        QVERIFY2(button("acceptHandover").statusTip().contains(QStringLiteral("Tom")),
                 qUtf8Printable(button("acceptHandover").statusTip()));
    }

    void F19_theReceiverIsToldWhatStillLacksAnAnswerAndCanGiveItBack()
    {
        actAs(QStringLiteral("Tom"), Role::SoftwareEngineer);
        open({{}, "handover", QStringLiteral("H-2")});
        QTRY_VERIFY(button("acceptHandover").statusTip().contains(QStringLiteral("daily or weekly")));
        QVERIFY(button("returnHandover").isEnabled());
        button("returnHandover").click();
        QVERIFY(!button("submit").isEnabled());
        m_fixture->child<QPlainTextEdit>("comment")->setPlainText(QStringLiteral("The signature is missing"));
        button("submit").click();
        QVERIFY(m_fixture->idle());
        QTRY_VERIFY(isSaid(QStringLiteral("Returned")));
        QVERIFY(isSaid(QStringLiteral("The signature is missing")));
    }

private:
    void open(const Address& address)
    {
        m_fixture->window().openAddress(address);
        QVERIFY(m_fixture->idle());
    }
    Address shown() const { return m_fixture->window().findChild<PageStack*>()->address(); }
    QPushButton& button(const char* name) const
    {
        QPushButton* found = nullptr;
        for (QPushButton* each : m_fixture->window().findChildren<QPushButton*>(QLatin1String(name))) {
            if (!found || each->isVisible())
                found = each;
        }
        if (!found)
            qFatal("no button %s", name);
        return *found;
    }
    QTableView& list(const char* name) const
    {
        QTableView* found = nullptr;
        for (QTableView* each : m_fixture->window().findChildren<QTableView*>(QLatin1String(name))) {
            if (!found || each->isVisible())
                found = each;
        }
        if (!found)
            qFatal("no list %s", name);
        return *found;
    }
    void actAs(const QString& name, Role role)
    {
        Session& session = m_fixture->session();
        const auto people = PeopleStore(*session.database).all();
        QVERIFY(people);
        for (const Person& person : *people) {
            if (person.name == name)
                session.actor = {person.uid, toString(role)};
        }
        Q_EMIT session.events.changed();
        QVERIFY(m_fixture->idle());
    }
    bool isSaid(const QString& words) const
    {
        const auto labels = m_fixture->window().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }

    std::unique_ptr<tests::WindowFixture> m_fixture;
};

ASSAY_TEST(TestDecisionPages)
#include "tst_decision_pages.moc"
