// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/use_case.h"
#include "core/domain/value_record.h"
#include "core/value/value_rows.h"
#include "ui/panes/merging_form.h"

class QComboBox;
class QLineEdit;

namespace assay {

/// Writes down what a use case is to earn, or writes otherwise what was not measured yet.
class ValueForm final : public MergingForm {
    Q_OBJECT

public:
    ValueForm(Session& session, const std::vector<UseCase>& useCases, QWidget* parent = nullptr);
    ValueForm(Session& session, const ValueRecord& record, Role role, QWidget* parent = nullptr); ///< Changes one.

protected:
    QString problem() const override;
    Work work() override;
    void fill(const FieldTexts& texts) override;

private:
    void addFields();
    FieldTexts texts() const;

    std::optional<ValueRecord> m_record; ///< The one that is changed.
    Role m_role = Role::Manager;         ///< In which.
    QComboBox* m_useCase = nullptr;
    QLineEdit* m_hypothesis;
    QLineEdit* m_metric;
    QLineEdit* m_target;
    QLineEdit* m_unit;
    QLineEdit* m_baseline;
};

/// Records what a use case was found to earn.
class MeasureForm final : public WorkForm {
    Q_OBJECT

public:
    MeasureForm(Session& session, const ValueRecord& record, Role role, QWidget* parent = nullptr);

protected:
    QString problem() const override;
    Work work() override;

private:
    ValueRecord m_record;
    Role m_role;
    QLineEdit* m_realised;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QComboBox* m_confidence;
    QLineEdit* m_evidence;
    QLineEdit* m_limits;
};

/// Says something of what was measured, in a role.
class ValueWordForm final : public WorkForm {
    Q_OBJECT

public:
    enum class Kind { Acknowledge, Accept, Dispute, Counter, Decide };

    ValueWordForm(Session& session, const ValueRecord& record, Kind kind, Role role, QWidget* parent = nullptr);

protected:
    QString problem() const override;
    Work work() override;

private:
    ValueRecord m_record;
    Kind m_kind;
    Role m_role;
    QComboBox* m_decision = nullptr;
    QLineEdit* m_text;
    QLineEdit* m_evidence = nullptr;
};

/// Records how many decisions of a group were taken with the model.
class AdoptionForm final : public WorkForm {
    Q_OBJECT

public:
    AdoptionForm(Session& session, const std::vector<values::AdoptingGroup>& groups, QWidget* parent = nullptr);

protected:
    QString problem() const override;
    Work work() override;

private:
    QComboBox* m_group;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QLineEdit* m_eligible;
    QLineEdit* m_used;
    QLineEdit* m_overridden;
    QLineEdit* m_reasons;
};

} // namespace assay
