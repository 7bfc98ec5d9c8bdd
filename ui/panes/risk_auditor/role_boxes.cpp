// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/role_boxes.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QGridLayout>

#include <algorithm>

namespace assay {

RoleBoxes::RoleBoxes(const std::vector<Role>& chosen, QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics::between);
    grid->setVerticalSpacing(metrics::inside);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const std::vector<Role> roles = allRoles();
    const int lines = (static_cast<int>(roles.size()) + 1) / 2;
    for (const Role role : roles) {
        auto* box = new QCheckBox(roleTitle(role));
        box->setObjectName(QStringLiteral("role-") + toString(role));
        box->setChecked(std::find(chosen.begin(), chosen.end(), role) != chosen.end());
        const int place = static_cast<int>(m_boxes.size());
        grid->addWidget(box, place % lines, place / lines);
        connect(box, &QCheckBox::toggled, this, &RoleBoxes::changed);
        m_boxes.emplace_back(role, box);
    }
    setFocusProxy(m_boxes.front().second);
}

void RoleBoxes::fix(Role role, const QString& reason)
{
    for (const auto& [each, box] : m_boxes) {
        if (each != role)
            continue;
        box->setEnabled(false);
        box->setToolTip(plainToolTip(reason));
        box->setAccessibleDescription(reason);
    }
}

std::vector<Role> RoleBoxes::chosen() const
{
    std::vector<Role> roles;
    for (const auto& [role, box] : m_boxes) {
        if (box->isChecked())
            roles.push_back(role);
    }
    return roles;
}

} // namespace assay
