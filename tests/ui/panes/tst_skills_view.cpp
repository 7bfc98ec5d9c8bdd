// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/raci/duty_gaps.h"
#include "core/skills/skill_rows.h"
#include "tests/support/portfolio_fixture.h"
#include "tests/support/test_program.h"
#include "ui/models/address_role.h"
#include "ui/panes/fields_form.h"
#include "ui/panes/manager/skills_view.h"

#include <QAbstractItemModelTester>
#include <QTableView>

using namespace assay;
using namespace assay::tests;

/// Skills that are named, shown and asked for in the window.
class TestSkillsView : public PortfolioFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeDemo(); }
    void init()
    {
        openDemo();
        m_page->setCurrentTab(SkillsTab);
        waitForJobs();
    }
    void cleanup() { closeAll(); }

    void S22_aSkillIsNamedShownAndAskedForByKeysAlone()
    {
        FieldsForm* form = step("describeSkill");
        QVERIFY(!submitOf(*form)->isEnabled());
        write(*form, "family", QStringLiteral("Speech"));
        write(*form, "skill", QStringLiteral("Call transcription"));
        send(*form);
        QTRY_VERIFY(skill(QStringLiteral("Call transcription")));
        waitForJobs();

        form = step("sayLevel");
        choose(*form, "skill", QStringLiteral("Speech: Call transcription"));
        form->findChild<QPlainTextEdit*>(QStringLiteral("evidence"))
            ->setPlainText(QStringLiteral("Two services in use"));
        write(*form, "until", QStringLiteral("soon"));
        QVERIFY(!submitOf(*form)->isEnabled());
        write(*form, "until", QStringLiteral("2031-12-31"));
        send(*form);
        waitForJobs();
        QTRY_VERIFY(wordsOf(view()).join(u'\n').contains(QStringLiteral("What the work asks for")));

        form = step("requireSkill");
        choose(*form, "skill", QStringLiteral("Speech: Call transcription"));
        write(*form, "people", QStringLiteral("2"));
        send(*form);
        waitForJobs();
        const std::vector<SkillCoverage> coverage = coverageOf(QStringLiteral("Call transcription"));
        QCOMPARE(coverage.size(), std::size_t(1));
        QCOMPARE(coverage.front().people.size(), std::size_t(1));
        QVERIFY(!coverage.front().covered());
        QTRY_VERIFY(wordsOf(view()).join(u'\n').contains(QStringLiteral("Call transcription")));
    }

    void S22_whatDoesNotCarryOverIsMarkedInTheMatrix()
    {
        const auto* marks = view().findChild<QLabel*>(QStringLiteral("noTransfer"));
        QVERIFY(marks && marks->isVisible());
        QVERIFY2(marks->text().contains(QStringLiteral("Word lists for sentiment not to Fine-tuning of transformers")),
                 qPrintable(marks->text()));
        const auto* table = view().findChild<QTableView*>(QStringLiteral("skills"));
        int marked = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 1; column < table->model()->columnCount(); ++column) {
                const QModelIndex cell = table->model()->index(row, column);
                if (!cell.data().toString().startsWith(QStringLiteral("– not from")))
                    continue;
                ++marked;
                QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("does not carry over to")));
            }
        }
        QVERIFY(marked > 0);
    }

    void S57_useCasesWithoutSomebodyAccountableLeadToTheirPeople()
    {
        auto* table = m_page->findChild<QTableView*>(QStringLiteral("dutyGaps"));
        QVERIFY(table && table->isVisible());
        const QAbstractItemModelTester tester(table->model());
        const auto gaps =
            valueOf(m_session->database->read([](db::Connection& connection) { return duties::gaps(connection); }));
        QCOMPARE(table->model()->rowCount(), static_cast<int>(gaps.size()));
        const DutyStage lacking = gaps.front().stages.front();
        const QModelIndex first = table->model()->index(0, 2);
        QVERIFY(first.data().toString().contains(dutyStageTitle(lacking)));
        const Address people = addressOf(table->model()->index(0, 0));
        QCOMPARE(people, (Address{{}, "use-case", gaps.front().useCase.uid, QStringLiteral("people")}));
        QVERIFY(m_page->open(people));
        waitForJobs();
        QCOMPARE(useCasePage()->anchor(), QStringLiteral("people"));
    }

    void whatIsRefusedIsSaidInTheFormAndWritesNothing()
    {
        m_session->actor.role = toString(Role::EndUser);
        FieldsForm* form = step("describeSkill");
        write(*form, "family", QStringLiteral("Speech"));
        write(*form, "skill", QStringLiteral("Nothing of the sort"));
        QTest::keyClick(submitOf(*form), Qt::Key_Space);
        waitForJobs();
        QTRY_VERIFY(!form->findChild<QLabel*>(QStringLiteral("fault"))->text().isEmpty());
        QVERIFY(!skill(QStringLiteral("Nothing of the sort")));
    }

    void nothingIsCutInASmallWindow()
    {
        const QStringList cut = cutTexts();
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

private:
    static constexpr int SkillsTab = 9;

    SkillsView& view() const { return *m_page->findChild<SkillsView*>(); }
    static QPushButton* submitOf(QWidget& form) { return form.findChild<QPushButton*>(QStringLiteral("submit")); }

    FieldsForm* step(const char* name)
    {
        auto* button = view().findChild<QPushButton*>(QLatin1String(name));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        auto* form = m_page->window()->findChild<FieldsForm*>();
        if (!form)
            qFatal("no form after %s", name);
        return form;
    }

    static void write(QWidget& form, const char* field, const QString& text)
    {
        form.findChild<QLineEdit*>(QLatin1String(field))->setText(text);
    }

    static void choose(QWidget& form, const char* field, const QString& title)
    {
        auto* box = form.findChild<QComboBox*>(QLatin1String(field));
        QVERIFY2(box->findText(title) >= 0, qPrintable(title));
        box->setCurrentIndex(box->findText(title));
    }

    void send(FieldsForm& form)
    {
        const QPointer<FieldsForm> open(&form);
        QTest::keyClick(submitOf(form), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!open, 20000);
        waitForJobs();
    }

    bool skill(const QString& name)
    {
        return valueOf(m_session->database->read([&](db::Connection& connection) {
            const std::vector<Skill> all = skills::all(connection);
            return std::any_of(all.begin(), all.end(), [&](const Skill& each) { return each.name == name; });
        }));
    }

    std::vector<SkillCoverage> coverageOf(const QString& name)
    {
        return valueOf(m_session->database->read([&](db::Connection& connection) {
            std::vector<SkillCoverage> all = skills::coverage(connection, m_session->database->clock().now());
            std::erase_if(all, [&](const SkillCoverage& each) { return each.skill.name != name; });
            return all;
        }));
    }
};

ASSAY_TEST(TestSkillsView)
#include "tst_skills_view.moc"
