// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/data_scientist/line_style.h"

#include <QWidget>

class QComboBox;

namespace assay {

class GroupingCombo;

/// What a line of a chart stands for, what its colour and strokes tell, and which runs share a chart.
class LinesPanel final : public QWidget {
    Q_OBJECT

public:
    explicit LinesPanel(QWidget* parent = nullptr);

    void setTable(const RunTable& table); ///< Whose parameters and tags can be chosen from.
    LineStyle style() const;
    void setStyle(const LineStyle& style); ///< Without telling; also of fields that no run at hand has.
    QString words() const;                 ///< "Each run", "Grouped by depth".

    static QString words(metrics::GroupKind kind); ///< "mean, ± standard deviation".

Q_SIGNALS:
    void changed();

private:
    GroupingCombo* m_grouping;
    QComboBox* m_centre;
    QComboBox* m_band;
    GroupingCombo* m_color;
    GroupingCombo* m_dash;
    GroupingCombo* m_facet;
};

} // namespace assay
