// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/widgets/seen_reading.h"

#include <QSignalSpy>
#include <QWidget>

using namespace assay;

class TestSeenReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSeenIsReadAtOnce()
    {
        QWidget view;
        view.show();
        int reads = 0;
        SeenReading reading(view, [&] { ++reads; });
        reading.ask();
        QCOMPARE(reads, 1);
    }

    void whatIsHiddenIsReadOnceWhenItIsShown()
    {
        QWidget view;
        int reads = 0;
        SeenReading reading(view, [&] { ++reads; });
        reading.ask();
        reading.ask();
        QCOMPARE(reads, 0);
        view.show();
        QCOMPARE(reads, 1);
        view.hide();
        view.show(); // Nothing was asked for meanwhile.
        QCOMPARE(reads, 1);
    }

    void whatStaysHiddenIsReadOnceTheWindowRests()
    {
        QWidget view;
        int reads = 0;
        SeenReading reading(view, [&] { ++reads; });
        reading.ask();
        reading.ask();
        QTRY_COMPARE(reads, 1);
    }
};

ASSAY_TEST(TestSeenReading)
#include "tst_seen_reading.moc"
