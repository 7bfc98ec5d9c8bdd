// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/param_importance.h"

#include <QWidget>

class QTableView;

namespace assay {

class Banner;
class ImportanceModel;

/// What each parameter has to do with a metric: PED-ANOVA's share and Spearman's correlation as bars, how many runs they are
/// from, and where there is none, why. Above it the reason where the runs are too few for any of it.
class ImportanceTable final : public QWidget {
    Q_OBJECT

public:
    explicit ImportanceTable(QWidget* parent = nullptr);

    void setImportances(const Importances& importances);
    QTableView& view() { return *m_view; }
    QString refusal() const; ///< What the banner says.

private:
    ImportanceModel* m_model;
    Banner* m_refusal;
    QTableView* m_view;
    bool m_isFitted = false; ///< Its columns have the widths that they begin with.
};

} // namespace assay
