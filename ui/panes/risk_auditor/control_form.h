// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/check_kind.h"
#include "ui/widgets/card.h"

#include <map>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace assay {

/// Writes one control of a policy: what it says, of which tiers it is asked, how it is checked with which parameters, and
/// what it answers to. It stays open as long as the policy would not be one that can be used.
class ControlForm final : public Card {
    Q_OBJECT

public:
    /// A new control where `key` names none of the policy's.
    ControlForm(const policies::Policy& policy, const QString& key, QWidget* parent = nullptr);

Q_SIGNALS:
    void given(const assay::policies::Policy& policy); ///< With the control in it.

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    QWidget* makeFields();
    void addWords(QVBoxLayout& layout);
    void fill(const policies::Control& control);
    void showParameters(const policies::Parameters& parameters);
    QWidget* makeField(const policies::ParameterRule& rule, const policies::ParameterValue* value);
    policies::Control control() const;
    policies::Policy changed() const;
    void submit();

    policies::Policy m_policy;
    QString m_key;
    QLineEdit* m_keyField;
    QLineEdit* m_title;
    QPlainTextEdit* m_statement;
    QComboBox* m_gate;
    QComboBox* m_weight;
    std::map<RiskTier, QCheckBox*> m_tiers;
    QComboBox* m_kind;
    QVBoxLayout* m_parameters;
    std::map<QString, QWidget*> m_fields; ///< By the name of the parameter.
    QPlainTextEdit* m_references;
    QLabel* m_fault;
    QPushButton* m_give;
};

} // namespace assay
