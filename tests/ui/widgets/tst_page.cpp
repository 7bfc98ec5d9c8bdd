// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/page.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>

using namespace assay;

/// What stands in the title row of a page where there is little room.
class TestPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(ThemeChoice::Light); }

    void theTitleHasTheRoomOfPathAndChipsWhereThereIsLittle()
    {
        Page page(QStringLiteral("Consumer loan screening"));
        page.setParentPage(QStringLiteral("Portfolio"));
        auto* chip = new Chip(QStringLiteral("staged"));
        page.addChip(chip);
        page.addTab(QStringLiteral("Overview"), new QWidget);
        page.resize(900, 500);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto* path = page.findChild<QPushButton*>(QStringLiteral("parentPage"));
        QVERIFY(path->isVisible() && chip->isVisible());
        page.resize(470, 500);
        QTRY_VERIFY(!path->isVisible() && !chip->isVisible());
        page.resize(900, 500);
        QTRY_VERIFY(path->isVisible() && chip->isVisible());
    }

    void aChipWithoutAWordLeavesNoGap()
    {
        Page page(QStringLiteral("Consumer loan screening"));
        std::vector<Chip*> chips;
        for (const char* word : {"Assessed", "", "staged"}) {
            chips.push_back(new Chip(QLatin1String(word)));
            page.addChip(chips.back());
        }
        page.resize(900, 500);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto between = [&](std::size_t left, std::size_t right) {
            return chips[right]->geometry().left() - chips[left]->geometry().right() - 1;
        };
        QTRY_COMPARE(between(0, 2), metrics::inside);
        chips[1]->setWord(QStringLiteral("overdue"), Tone::Bad);
        QTRY_COMPARE(between(0, 1), metrics::inside);
        QTRY_COMPARE(between(1, 2), metrics::inside);
    }

    void aTitleThatHasNoRoomIsCutInItsMiddleAndTellsTheWhole()
    {
        const QString whole = QStringLiteral("Consumer loan screening of all branches in the north, second attempt");
        Page page(whole);
        page.addTab(QStringLiteral("Overview"), new QWidget);
        page.resize(420, 400);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QCOMPARE(page.accessibleName(), whole);
        ElidedLabel* title = nullptr;
        for (ElidedLabel* each : page.findChildren<ElidedLabel*>())
            title = each->text() == whole ? each : title;
        QVERIFY(title);
        QCOMPARE(title->accessibleName(), whole);
        QVERIFY(title->width() < title->sizeHint().width());
        QTRY_VERIFY(title->toolTip().contains(whole));
        const QImage cut = title->grab().toImage();
        title->setElideMode(Qt::ElideRight);
        QVERIFY2(title->grab().toImage() != cut, "It was cut at its end before, too.");
    }

    void aTextOfAFewLinesTakesThemAndGivesWayAtTheEnd()
    {
        ElidedLabel* label = elidedLabel(TextKind::Note, QStringLiteral("Consumer loan screening · in Data for 42 d"));
        const std::unique_ptr<ElidedLabel> owner(label);
        label->setMostLines(3);
        const int line = label->fontMetrics().height();
        QCOMPARE(label->heightForWidth(1000), line);
        const int narrow = label->sizeHint().width() * 2 / 3;
        QCOMPARE(label->heightForWidth(narrow), 2 * line);
        QCOMPARE(label->heightForWidth(10), 3 * line);
        label->resize(narrow, 2 * line);
        label->show();
        QVERIFY(QTest::qWaitForWindowExposed(label));
        QTRY_VERIFY(label->toolTip().isEmpty()); // All of it is there.
        label->resize(narrow, line);
        QTRY_VERIFY(!label->toolTip().isEmpty());
    }
};

ASSAY_TEST(TestPage)
#include "tst_page.moc"
