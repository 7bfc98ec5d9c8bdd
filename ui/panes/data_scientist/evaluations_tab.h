// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/evaluation_rows.h"
#include "ui/models/table_model.h"
#include "ui/panes/session.h"

#include <QTableView>
#include <QWidget>

#include <map>

namespace assay {

class ThresholdView;
class ViewStates;

/// Every run at every threshold that it was evaluated at, as a row; those of the baseline stay at the top of any order. Beside
/// it what the chosen run would come to at another threshold. It reads while it can be seen. GUI thread.
class EvaluationsTab final : public QWidget {
    Q_OBJECT

public:
    explicit EvaluationsTab(Session& session, QWidget* parent = nullptr);
    ~EvaluationsTab() override;

    /// The run whose rows stay at the top, by uid; empty for none.
    void setBaseline(const QString& uid);

    QAction* baselineAction() const { return m_makeBaseline; } ///< For the page's actions.

Q_SIGNALS:
    void baselineChosen(const QString& uid); ///< By the person; empty for none.

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeTable();
    QWidget* makeThreshold();
    void read();
    void readOnceSeen();
    void take(const std::vector<RunEvaluation>& rows);
    void countDecimals(const std::vector<RunEvaluation>& rows);
    void showColumns(const std::vector<RunEvaluation>& rows);
    Column<RunEvaluation> figureColumn(const QString& name);
    void showChosen();
    void toggleBaseline();
    QString chosenRun() const; ///< Its uid.

    Session& m_session;
    TableModel<RunEvaluation> m_model;
    QTableView* m_table = nullptr;
    QAction* m_makeBaseline;
    ThresholdView* m_threshold;
    ViewStates* m_states;
    QString m_baseline;
    QString m_shownRun;
    bool m_stale = true;               ///< There may be other rows than those that were read.
    QStringList m_figures;             ///< That have columns.
    std::map<QString, int> m_decimals; ///< Of each of them.
    int m_thresholdDecimals = 0;
    QFuture<Result<std::vector<RunEvaluation>>> m_reading;
};

} // namespace assay
