// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"
#include "tests/support/window_fixture.h"
#include "ui/models/address_role.h"
#include "ui/shell/page_stack.h"

#include <QAbstractItemModelTester>
#include <QTableView>
#include <QTranslator>

using namespace assay;
using namespace assay::tests;

namespace {

/// A language that writes its colons wide, for as long as it lives.
class WideColons final : public QTranslator {
public:
    WideColons() { QCoreApplication::installTranslator(this); }
    ~WideColons() override { QCoreApplication::removeTranslator(this); }
    Q_DISABLE_COPY_MOVE(WideColons)

    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return QString::fromUtf8(source).replace(QStringLiteral(": "), QStringLiteral("："));
    }
};

} // namespace

/// What runs where, in the window.
class TestDeploymentsTab : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void S44_theDemosDeploymentsAreListedAndLeadToTheirReleases()
    {
        QVERIFY(m_fixture->openDemo());
        m_fixture->window().openAddress({{}, "devops", QStringLiteral("deployments")});
        QVERIFY(m_fixture->idle());
        QTableView& table = *m_fixture->child<QTableView>("deployments");
        const QAbstractItemModelTester tester(table.model());
        QCOMPARE(table.model()->rowCount(),
                 static_cast<int>(numberIn(*m_fixture->session().database, "SELECT count(*) FROM deployment")));
        table.setFocus();
        table.setCurrentIndex(table.model()->index(0, 0));
        QTest::keyClick(&table, Qt::Key_Return);
        QVERIFY(m_fixture->idle());
        QCOMPARE(m_fixture->window().findChild<PageStack*>()->address().kind, QByteArray("release"));
    }

    void S44_theModeIsOneWordInALanguageWithOtherColons()
    {
        m_fixture.reset();
        const WideColons chinese;
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->openDemo());
        m_fixture->window().openAddress({{}, "devops", QStringLiteral("deployments")});
        QVERIFY(m_fixture->idle());
        const QAbstractItemModel& rows = *m_fixture->child<QTableView>("deployments")->model();
        QStringList modes;
        for (int row = 0; row < rows.rowCount(); ++row)
            modes << rows.index(row, modeColumn).data().toString();
        QVERIFY2(modes.contains(QStringLiteral("Advisory")), qPrintable(modes.join(u'|')));
        m_fixture.reset(); // Before its language goes.
        QVERIFY2(modes.filter(QStringLiteral("：")).isEmpty(), qPrintable(modes.join(u'|')));
    }

    void rowsOfOneReleaseAreChosenOneAtATime()
    {
        QVERIFY(m_fixture->openDemo());
        m_fixture->window().openAddress({{}, "devops", QStringLiteral("deployments")});
        QVERIFY(m_fixture->idle());
        QTableView& table = *m_fixture->child<QTableView>("deployments");
        const int last = table.model()->rowCount() - 1; // An earlier deployment of the release in the first row.
        QCOMPARE(addressOf(table.model()->index(last, 0)), addressOf(table.model()->index(0, 0)));
        for (const int row : {0, last}) {
            table.setCurrentIndex(table.model()->index(row, 1));
            Q_EMIT m_fixture->session().events.changed(); // It is read again.
            QVERIFY(m_fixture->idle());
            QCOMPARE(table.selectionModel()->selectedRows().size(), 1);
            QCOMPARE(table.selectionModel()->selectedRows().front().row(), row);
            QCOMPARE(table.currentIndex(), table.model()->index(row, 1));
        }
    }

private:
    static constexpr int modeColumn = 3;

    std::unique_ptr<WindowFixture> m_fixture;
};

ASSAY_TEST(TestDeploymentsTab)
#include "tst_deployments_tab.moc"
