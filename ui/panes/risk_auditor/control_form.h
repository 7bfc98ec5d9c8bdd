// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/check_kind.h"
#include "core/policies/policy_versions.h"
#include "ui/panes/risk_auditor/policy_form.h"

#include <map>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace assay {

class DraftFile;
class FormDraft;
struct Session;

/// Writes one control of a policy: what it says, of which tiers it is asked, how it is checked with which parameters, and
/// what it answers to.
class ControlForm final : public PolicyForm {
    Q_OBJECT

public:
    /// A new control where `key` names none of the policy's. `techniques` are those of the project.
    ControlForm(Session& session, const policies::PolicyVersion& version, const QString& key,
                const QStringList& techniques, QWidget* parent = nullptr);

    /// What is kept of its words: whoever saves the policy forgets it then.
    std::shared_ptr<DraftFile> handOn();

protected:
    policies::Policy changed() const override;
    QString fieldOf(const QString& place) const override;
    void focusInEvent(QFocusEvent* event) override;

private:
    QWidget* makeFields();
    void addWords(QVBoxLayout& layout);
    void addScope(QVBoxLayout& layout);
    void addCheck(QVBoxLayout& layout);
    void fill(const policies::Control& control);
    void showParameters(const policies::Parameters& parameters);
    QWidget* makeField(const policies::ParameterRule& rule, const policies::ParameterValue* value);
    policies::Control control() const;

    QString m_key;
    QLineEdit* m_keyField;
    QLineEdit* m_title;
    QPlainTextEdit* m_statement;
    QComboBox* m_gate;
    QComboBox* m_weight;
    std::map<RiskTier, QCheckBox*> m_tiers;
    QLineEdit* m_techniques;
    QComboBox* m_kind;
    QVBoxLayout* m_parameters;
    std::map<QString, QWidget*> m_fields; ///< By the name of the parameter.
    QPlainTextEdit* m_references;
    FormDraft* m_draft;
};

} // namespace assay
