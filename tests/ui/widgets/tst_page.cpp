// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page.h"

#include <QPushButton>

using namespace assay;

/// What stands in the title row of a page where there is little room.
class TestPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(ThemeChoice::Light); }

    void theTitleHasTheRoomOfThePathWhereThereIsLittle()
    {
        Page page(QStringLiteral("Consumer loan screening"));
        page.setParentPage(QStringLiteral("Portfolio"));
        page.addTab(QStringLiteral("Overview"), new QWidget);
        page.resize(900, 500);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto* path = page.findChild<QPushButton*>(QStringLiteral("parentPage"));
        QVERIFY(path->isVisible());
        page.resize(470, 500);
        QTRY_VERIFY(!path->isVisible());
        page.resize(900, 500);
        QTRY_VERIFY(path->isVisible());
    }
};

ASSAY_TEST(TestPage)
#include "tst_page.moc"
