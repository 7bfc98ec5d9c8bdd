// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/charter.h"
#include "core/domain/use_case.h"
#include "core/merge/field_merge.h"
#include "ui/panes/merging_form.h"
#include "ui/widgets/field_faults.h"

class QComboBox;
class QPlainTextEdit;

namespace assay {

/// Writes the draft of a framing or an evaluation plan: what machines need first, then the blocks of the canvas.
class CharterForm final : public MergingForm {
    Q_OBJECT

public:
    /// Opens what is there; a new version where it is no draft.
    CharterForm(Session& session, const UseCase& useCase, CharterKind kind, const std::optional<Charter>& known,
                QWidget* parent = nullptr);

protected:
    QString problem() const override;
    Work work() override;
    void fill(const FieldTexts& texts) override;

private:
    std::map<QString, QString> faults() const; ///< By the fields' names.
    QString metricsFault() const;
    void check();
    ConflictAnswer::Fields mergedFields(const UseCase& useCase, const QByteArray& opened);
    QByteArray content() const; ///< As it is stored.
    void addFramingFields(const Framing& framing);
    void addPlanFields(const EvaluationPlan& plan);
    QLineEdit* addText(const QString& caption, const QString& name, const QString& text);
    Framing framing() const;
    EvaluationPlan plan() const;

    QString m_useCase;
    CharterKind m_kind;
    std::map<QString, QLineEdit*> m_lines; ///< By name.
    std::map<QString, QPlainTextEdit*> m_blocks;
    FieldFaults m_faults;
    QComboBox* m_choice; ///< Who decides, or which way is better.
    QVBoxLayout* m_inside = nullptr;
};

} // namespace assay
