// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/policy.h"
#include "ui/widgets/card.h"

#include <array>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace assay {

class Segments;

/// Asks who has to approve a release of each risk tier: how many people, among them which roles, whose rejection closes the
/// gate, and for how long an approval counts.
class QuorumForm final : public Card {
    Q_OBJECT

public:
    explicit QuorumForm(const policies::Policy& policy, QWidget* parent = nullptr);

Q_SIGNALS:
    void given(const assay::policies::Policy& policy);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    /// A role and the box that says whether it is meant.
    struct RoleBox {
        Role role;
        QCheckBox* box;
    };

    std::vector<RoleBox> addRoles(QVBoxLayout& layout, const QString& caption, const QString& name);
    void showTier(int tier);
    void keep(); ///< What the fields say of the tier that is shown.
    QString problem() const;
    void showProblem();
    void submit();

    policies::Policy m_policy;
    Segments* m_tiers;
    QLineEdit* m_keys;
    QLineEdit* m_days;
    std::vector<RoleBox> m_roles;
    std::vector<RoleBox> m_blocking;
    QLabel* m_fault;
    QPushButton* m_give;
    RiskTier m_tier = RiskTier::Low;
    std::map<RiskTier, QString> m_faults; ///< Of what was typed as a number.
    bool m_showing = false;               ///< The fields are being filled.
};

} // namespace assay
