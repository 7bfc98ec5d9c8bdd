// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/data_scientist/compare_choice.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QPushButton;

namespace assay {

class FieldCombo;

/// What each kind of comparison can be asked: fields, scales, groups, colours. Only those of the kind at hand are shown.
class CompareControls final : public QWidget {
    Q_OBJECT

public:
    explicit CompareControls(QWidget* parent = nullptr);

    void show(const CompareChoice& choice, const std::vector<FieldOption>& options); ///< Without telling.
    void fill(CompareChoice& choice) const; ///< With everything but the kind, and whose runs.

Q_SIGNALS:
    void changed();
    void fieldsAsked(const QPoint& corner); ///< The axes or the matrix's fields are to be chosen, below this point.

private:
    void addLabelled(const QString& label, QWidget* control, std::vector<CompareKind> kinds);
    void addToggle(QPushButton*& button, const QString& text, const char* name);
    void showOnlyOf(CompareKind kind);
    void turnGoal();

    struct Part {
        QWidget* widget;
        std::vector<CompareKind> kinds;
    };

    QHBoxLayout* m_row;
    std::vector<Part> m_parts;
    QPushButton* m_fields;
    FieldCombo* m_x;
    FieldCombo* m_y;
    QPushButton* m_xLog = nullptr;
    QPushButton* m_yLog = nullptr;
    FieldCombo* m_metric;
    FieldCombo* m_barsBy;
    FieldCombo* m_boxesBy;
    QComboBox* m_error;
    QComboBox* m_goal;
    FieldCombo* m_color;
};

} // namespace assay
