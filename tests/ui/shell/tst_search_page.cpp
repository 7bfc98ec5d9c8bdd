// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/use_case_store.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"
#include "tests/support/window_fixture.h"
#include "ui/models/address_role.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/search_page.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QTableView>

#include <map>

using namespace assay;

/// The page that searches everything, by keyboard alone.
class TestSearchPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<tests::WindowFixture>();
        QVERIFY(m_fixture->openDemo());
        QTest::keyClick(&m_fixture->window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_fixture->idle());
        m_field = m_fixture->child<QLineEdit>("question");
        m_hits = m_fixture->child<QTableView>("hits");
        QVERIFY(m_field && m_hits);
        QCOMPARE(QApplication::focusWidget(), m_field);
    }

    void cleanup() { m_fixture.reset(); }

    void whatIsTypedIsFoundAndEnterOpensIt()
    {
        const QAbstractItemModelTester tester(m_hits->model());
        type(QStringLiteral("loan type:use-case"));
        QVERIFY(m_hits->model()->rowCount() > 0);
        QTest::keyClick(m_field, Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), m_hits);
        const Address first = addressOf(m_hits->currentIndex());
        QCOMPARE(first.kind, QByteArray("use-case"));
        QTest::keyClick(m_hits, Qt::Key_Return);
        QVERIFY(m_fixture->idle());
        QVERIFY(m_fixture->window().findChild<PageStack*>()->address() == first);
    }

    void wrongOperatorIsSaidInPlaceAndWhatWasFoundStays()
    {
        type(QStringLiteral("loan"));
        const int found = m_hits->model()->rowCount();
        QVERIFY(found > 0);
        type(QStringLiteral("loan type:banana"));
        QCOMPARE(m_hits->model()->rowCount(), found);
        QVERIFY(isSaid(QStringLiteral("banana")));
        type(QStringLiteral("loan"));
        QVERIFY(!isSaid(QStringLiteral("banana")));
    }

    void nothingFoundSaysWhatToDo()
    {
        type(QStringLiteral("xyzzyplugh"));
        QVERIFY(isSaid(QStringLiteral("Nothing holds all of this")));
    }

    void F11_whatWasSaidOfAValueLeadsToIt()
    {
        const auto said = [this](const char* sql) {
            return tests::valueOf(m_fixture->session().database->read([sql](db::Connection& connection) {
                db::Statement row = connection.prepare(sql);
                return row.step() ? row.text(0) : QString();
            }));
        };
        const QString words = said("SELECT text FROM value_voice WHERE text <> '' ORDER BY id");
        const QString value = said("SELECT v.uid FROM value_voice s JOIN value_record v ON v.id = s.value_id"
                                   " WHERE s.text <> '' ORDER BY s.id");
        QVERIFY(!words.isEmpty());
        type(QStringLiteral("type:value \"%1\"").arg(words.section(u' ', 0, 2).remove(u'"')));
        QVERIFY2(m_hits->model()->rowCount() > 0, qPrintable(words));
        QTest::keyClick(m_field, Qt::Key_Down);
        QCOMPARE(addressOf(m_hits->currentIndex()).kind, QByteArray("value"));
        bool leads = false;
        for (int row = 0; row < m_hits->model()->rowCount(); ++row)
            leads = leads || addressOf(m_hits->model()->index(row, 0)).key == value;
        QVERIFY(leads);
    }

    void whatSomebodyWritesMeanwhileAppears()
    {
        type(QStringLiteral("quokka"));
        QCOMPARE(m_hits->model()->rowCount(), 0);
        Session& session = m_fixture->session();
        UseCaseProposal proposal;
        proposal.title = QStringLiteral("Quokka counting");
        QVERIFY(UseCaseStore(*session.database).propose(proposal, session.actor, QStringLiteral("quokka")));
        QTRY_COMPARE(m_hits->model()->rowCount(), 2); // With the heading over it.
    }

    void F11_whatIsFoundIsGroupedByKindAndKeysGoFromHitToHit()
    {
        type(QStringLiteral("loan"));
        QStringList headings;
        QStringList kinds;
        std::map<QString, int> counts;
        QAbstractItemModel& model = *m_hits->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex first = model.index(row, 0);
            if (first.flags() == Qt::NoItemFlags) {
                headings << first.data().toString();
                QCOMPARE(m_hits->columnSpan(row, 0), model.columnCount());
                continue;
            }
            if (kinds.isEmpty() || kinds.constLast() != first.data().toString())
                kinds << first.data().toString();
            ++counts[first.data().toString()];
        }
        QVERIFY(kinds.size() > 2);
        QCOMPARE(QSet<QString>(kinds.begin(), kinds.end()).size(), kinds.size()); // Each kind stands in one place.
        for (qsizetype i = 0; i < kinds.size(); ++i)
            QCOMPARE(headings.at(i), QStringLiteral("%1 · %2").arg(kinds.at(i)).arg(counts[kinds.at(i)]));
        QTest::keyClick(m_field, Qt::Key_Down);
        QCOMPARE(m_hits->currentIndex().row(), 1);
        for (int step = 0; step < counts[kinds.front()]; ++step)
            QTest::keyClick(m_hits, Qt::Key_Down);
        QCOMPARE(m_hits->currentIndex().row(), counts[kinds.front()] + 2); // The heading between is passed over.
        QVERIFY(!addressOf(m_hits->currentIndex()).kind.isEmpty());
    }

    void F11_whatHasNoPageLeadsToWhereItStands()
    {
        type(QStringLiteral("type:freeze"));
        QTest::keyClick(m_field, Qt::Key_Down);
        QTest::keyClick(m_hits, Qt::Key_Return);
        QVERIFY(m_fixture->idle());
        QVERIFY(m_fixture->child<QWidget>("changes")->isVisible());
    }

private:
    void type(const QString& text)
    {
        m_field->setFocus();
        m_field->selectAll();
        QTest::keyClicks(m_field, text);
        QTest::keyClick(m_field, Qt::Key_Return);
        QVERIFY(m_fixture->idle());
    }
    bool isSaid(const QString& words) const
    {
        const auto labels = m_fixture->window().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }

    std::unique_ptr<tests::WindowFixture> m_fixture;
    QLineEdit* m_field = nullptr;
    QTableView* m_hits = nullptr;
};

ASSAY_TEST(TestSearchPage)
#include "tst_search_page.moc"
