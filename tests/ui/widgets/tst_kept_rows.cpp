// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/theme/theme.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/markdown_view.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace assay;

/// Rows that are made anew under a person's hands.
class TestKeptRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(ThemeChoice::Light); }

    void init()
    {
        m_area = std::make_unique<QScrollArea>();
        m_area->setWidgetResizable(true);
        auto* inside = new QWidget;
        auto* layout = new QVBoxLayout(inside);
        m_before = new QPushButton(QStringLiteral("before"));
        layout->addWidget(m_before);
        m_rows = new QVBoxLayout;
        layout->addLayout(m_rows);
        layout->addWidget(new QPushButton(QStringLiteral("after")));
        m_area->setWidget(inside);
        m_area->resize(320, 240);
        fill({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three"), QStringLiteral("four")});
        m_area->show();
        m_area->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
    }

    void cleanup() { m_area.reset(); }

    void thePageStaysScrolledWhereItWas()
    {
        QScrollBar* bar = m_area->verticalScrollBar();
        QVERIFY(bar->maximum() > 200);
        bar->setValue(bar->maximum());
        const int down = bar->value();
        button(QStringLiteral("two"))->setFocus(); // Out of sight: handing the keys on would scroll there.
        refill({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three"), QStringLiteral("four")});
        QCOMPARE(bar->value(), down);
        QCOMPARE(QApplication::focusWidget(), button(QStringLiteral("two")));
    }

    void keysGoOnAtWhatIsCalledTheSameWhereverItStandsNow()
    {
        button(QStringLiteral("three"))->setFocus();
        refill({QStringLiteral("three"), QStringLiteral("one")});
        QCOMPARE(QApplication::focusWidget(), button(QStringLiteral("three")));
        refill({QStringLiteral("zero"), QStringLiteral("one")}); // It is gone: its row takes them.
        QCOMPARE(QApplication::focusWidget(), button(QStringLiteral("zero")));
        refill({QStringLiteral("zero")});
        m_before->setFocus();
        refill({QStringLiteral("one")});
        QCOMPARE(QApplication::focusWidget(), m_before); // They were elsewhere, and stay there.
    }

    void whoeverGivesTheKeysElsewhereMeanwhileIsHeeded()
    {
        button(QStringLiteral("three"))->setFocus();
        clearLayout(*m_rows);
        fill({QStringLiteral("three")});
        m_before->setFocus();
        settle();
        QCOMPARE(QApplication::focusWidget(), m_before);
    }

    void chosenWordsStayChosen()
    {
        label(QStringLiteral("words of two"))->setSelection(6, 2);
        auto* text = m_area->findChild<MarkdownView*>();
        text->selectAll();
        const QString chosen = text->textCursor().selectedText();
        QVERIFY(!chosen.isEmpty());
        refill({QStringLiteral("zero"), QStringLiteral("one"), QStringLiteral("two")});
        QCOMPARE(label(QStringLiteral("words of two"))->selectedText(), QStringLiteral("of"));
        QCOMPARE(label(QStringLiteral("words of zero"))->selectedText(), QString());
        bool isChosen = false;
        for (const MarkdownView* each : m_area->findChildren<MarkdownView*>())
            isChosen |= each->textCursor().selectedText() == chosen;
        QVERIFY(isChosen);
    }

    void whatTheRowsStandInIsAsHighAsTheyAreOnceTheyAreThere()
    {
        const int high = m_area->widget()->height();
        refill({QStringLiteral("one")});
        QVERIFY(m_area->widget()->height() < high);
        QCOMPARE(m_area->widget()->minimumHeight(), 0);
    }

    void aFactThatStaysKeepsWhatIsChosenInIt()
    {
        KeyValueList list;
        list.setLines({{QStringLiteral("Owner"), QStringLiteral("Ana Founder")},
                       {QStringLiteral("Changed"), QStringLiteral("a minute ago")}});
        list.show();
        const auto value = [&list](const QString& text) {
            for (QLabel* each : list.findChildren<QLabel*>()) {
                if (each->text() == text)
                    return each;
            }
            return static_cast<QLabel*>(nullptr);
        };
        value(QStringLiteral("Ana Founder"))->setSelection(0, 3);
        list.setLines({{QStringLiteral("Owner"), QStringLiteral("Ana Founder")},
                       {QStringLiteral("Changed"), QStringLiteral("2 minutes ago")}});
        QCOMPARE(value(QStringLiteral("Ana Founder"))->selectedText(), QStringLiteral("Ana"));
        QVERIFY(value(QStringLiteral("2 minutes ago")) && !value(QStringLiteral("a minute ago")));
        list.setLines({{QStringLiteral("Owner"), QStringLiteral("Ben")}}); // Other lines are made anew.
        QVERIFY(value(QStringLiteral("Ben")) && !value(QStringLiteral("2 minutes ago")));
    }

private:
    void fill(const QStringList& names)
    {
        for (const QString& name : names) {
            auto* row = new QWidget;
            auto* layout = new QVBoxLayout(row);
            layout->addWidget(selectableLabel(TextKind::Body, QStringLiteral("words of ") + name));
            layout->addWidget(new MarkdownView(QStringLiteral("text of ") + name));
            auto* press = new QPushButton(QStringLiteral("Open"));
            press->setAccessibleName(name);
            press->setMinimumHeight(60);
            layout->addWidget(press);
            m_rows->addWidget(row);
        }
    }

    void refill(const QStringList& names)
    {
        clearLayout(*m_rows);
        fill(names);
        settle();
    }

    static void settle()
    {
        for (int round = 0; round < 4; ++round) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // Also before anything else is done.
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::processEvents();
        }
    }

    QPushButton* button(const QString& name)
    {
        for (QPushButton* each : m_area->findChildren<QPushButton*>()) {
            if (each->isVisible() && each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }

    QLabel* label(const QString& text)
    {
        for (QLabel* each : m_area->findChildren<QLabel*>()) {
            if (each->isVisible() && each->text() == text)
                return each;
        }
        return nullptr;
    }

    std::unique_ptr<QScrollArea> m_area;
    QVBoxLayout* m_rows = nullptr;
    QPushButton* m_before = nullptr;
};

ASSAY_TEST(TestKeptRows)
#include "tst_kept_rows.moc"
