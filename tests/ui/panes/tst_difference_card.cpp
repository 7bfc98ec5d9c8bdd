// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/panes/data_scientist/difference_card.h"

using namespace assay;

class TestDifferenceCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersDifferAsNumbers()
    {
        RunTable table;
        for (int i = 0; i < 3; ++i) {
            table.runs.emplace_back();
            table.runs.back().data = table.runs.back().source = table.runs.back().user = table.texts.idOf("");
        }
        const quint32 eta = table.paramKeys.idOf("eta");
        const quint32 only = table.paramKeys.idOf("only");
        table.metrics = {3, {}};
        table.tags = {3, {}};
        table.params = {3,
                        {{0, ListedText{eta, table.texts.idOf("0.1")}},
                         {1, ListedText{eta, table.texts.idOf("1e-1")}},
                         {2, ListedText{eta, table.texts.idOf("0.10")}},
                         {1, ListedText{only, table.texts.idOf("x")}}}};
        const Differences differences = differencesOf(table, {0, 1, 2}, false);
        QCOMPARE(differences.params, 2);
        QCOMPARE(differences.differingParams, 1);
        QCOMPARE(differences.rows.size(), 1u);
        QCOMPARE(differences.rows.front().name, QStringLiteral("only"));
        QVERIFY(differences.rows.front().values.front().absent);
        QVERIFY(differencesOf(table, {0, 1, 2}, true).rows.size() > 2);
    }
};

ASSAY_TEST(TestDifferenceCard)
#include "tst_difference_card.moc"
