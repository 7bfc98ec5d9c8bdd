// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/support/window_fixture.h"
#include "ui/panes/refused_button.h"

#include <QPushButton>
#include <QSemaphore>

#include <atomic>

using namespace assay;
using namespace assay::tests;

/// Buttons that follow who acts.
class TestRefusedButton : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerThatComesLateSaysNothingOfWhoActsNow()
    {
        constexpr int longest = 20'000; // Milliseconds; a test that fails does not hang.
        std::atomic<int> asked = 0;
        QSemaphore begun;
        QSemaphore wait;
        WindowFixture fixture;
        QVERIFY(fixture.newProject(QStringLiteral("late.assay")));
        QPushButton button;
        followRefusal(button, fixture.session(), [&](db::Connection&, const Actor&) {
            if (asked++ > 0)
                return QString();
            begun.release();
            wait.tryAcquire(1, longest);
            return QStringLiteral("Not by you.");
        });
        QVERIFY(begun.tryAcquire(1, longest));
        Q_EMIT fixture.session().events.changed(); // Somebody else acts, and is answered at once.
        QTRY_VERIFY(button.isEnabled());
        wait.release();
        fixture.settle();
        QCOMPARE(button.statusTip(), QString());
        QVERIFY(button.isEnabled());
    }
};

ASSAY_TEST(TestRefusedButton)
#include "tst_refused_button.moc"
