// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cut_texts.h"
#include "tests/support/every_form.h"
#include "tests/support/every_view.h"
#include "tests/support/faults.h"
#include "tests/support/test_program.h"
#include "tests/support/window_walk.h"

#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QScrollBar>

using namespace assay;

class TestAccessibleNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<tests::WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void everyControlOfEveryPageAndPanelHasAName()
    {
        QStringList nameless;
        tests::WindowWalk walk(*m_fixture);
        const QStringList missing = walk.go([&](const QString& station, QWidget& own) {
            nameless << namelessIn(own.isWindow() ? own : m_fixture->window(), station);
        });
        QVERIFY2(tests::noFaults(missing), "These stations did not come up.");
        QVERIFY2(tests::noFaults(nameless), "These controls have no name.");
    }

    void everyControlOfEveryTabAndOfEveryFormThatItsButtonsOpenHasAName()
    {
        QVERIFY(m_fixture->openDemo());
        QStringList nameless;
        int views = 0;
        int forms = 0;
        tests::EveryView all(*m_fixture);
        tests::EveryForm opened(*m_fixture, all);
        all.go([&](const QString& view) {
            ++views;
            nameless << namelessIn(m_fixture->window(), view);
            opened.go([&](const QString& button, const QWidget& form) {
                ++forms;
                nameless << namelessIn(form, view + QStringLiteral(" > ") + button);
            });
        });
        nameless.removeDuplicates();
        QVERIFY2(tests::noFaults(nameless), "These controls have no name.");
        QVERIFY2(views > 80, qPrintable(QString::number(views))); // So that nobody walks past them all.
        QVERIFY2(forms > 40, qPrintable(QString::number(forms)));
    }

    void tabLeadsToTheControlsOfEveryPageAndStaysInAPanel()
    {
        QStringList faults;
        tests::WindowWalk walk(*m_fixture);
        walk.go([&](const QString& station, QWidget& own) {
            const bool panel = own.isWindow() || qobject_cast<Overlay*>(own.parentWidget());
            if (!panel && station != QStringLiteral("refused address"))
                m_fixture->child<QWidget>("sideBar")->findChild<QAbstractButton*>()->setFocus();
            const QString fault = tabThrough(own, panel);
            if (!fault.isEmpty())
                faults << station + QStringLiteral(": ") + fault;
        });
        QVERIFY2(tests::noFaults(faults), "Tab does not lead where it should.");
    }

private:
    QStringList namelessIn(const QWidget& root, const QString& station)
    {
        QStringList lines;
        for (const QWidget* widget : root.findChildren<QWidget*>()) {
            if (widget->isVisible() && isControl(*widget) && nameOf(*widget).isEmpty())
                lines << station + QStringLiteral(": ") + tests::wayTo(*widget, root);
        }
        return lines;
    }

    /// What keys or a screen reader come to; the parts that Qt makes for itself inside of one are not.
    static bool isControl(const QWidget& widget)
    {
        const QWidget* parent = widget.parentWidget();
        if (qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QTabBar*>(parent)
            || qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QHeaderView*>(&widget)
            || qobject_cast<const QScrollBar*>(&widget) || (parent && widget.focusProxy() == parent))
            return false;
        return (widget.focusPolicy() & Qt::TabFocus) || qobject_cast<const QAbstractButton*>(&widget)
            || qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QPlainTextEdit*>(&widget)
            || qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractSlider*>(&widget)
            || qobject_cast<const QAbstractItemView*>(&widget) || qobject_cast<const QTabBar*>(&widget);
    }

    static QString nameOf(const QWidget& widget)
    {
        const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
        return told ? told->text(QAccessible::Name) : QString();
    }

    /// Presses Tab all the way round; what is wrong with the places that the focus comes to, or nothing.
    QString tabThrough(const QWidget& own, bool panel)
    {
        constexpr int most = 200;
        const QWidget* start = QApplication::focusWidget();
        bool reached = false;
        for (int i = 0; i < most; ++i) {
            QTest::keyClick(m_fixture->focus(), Qt::Key_Tab);
            const QWidget* focus = QApplication::focusWidget();
            if (!focus || !tests::isInView(*focus))
                return QStringLiteral("after %1 tabs nobody sees the focus at %2")
                    .arg(i + 1)
                    .arg(focus ? tests::wayTo(*focus, m_fixture->window()) : QStringLiteral("nothing"));
            const bool inside = &own == focus || own.isAncestorOf(focus);
            if (panel && !inside)
                return QStringLiteral("Tab leaves it for %1").arg(tests::wayTo(*focus, m_fixture->window()));
            reached |= inside;
            if (focus == start)
                return reached ? QString() : QStringLiteral("Tab never comes to it");
        }
        return QStringLiteral("Tab does not come round");
    }

    std::unique_ptr<tests::WindowFixture> m_fixture;
};

ASSAY_TEST(TestAccessibleNames)
#include "tst_accessible_names.moc"
