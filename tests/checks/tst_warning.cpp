// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

/// Warns and does nothing else: ctest expects it to fail, which shows that a warning does fail a test.
class TestWarning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void warningNobodyAnnounced() { qWarning("nobody announced this"); }
};

QTEST_GUILESS_MAIN(TestWarning)
#include "tst_warning.moc"
