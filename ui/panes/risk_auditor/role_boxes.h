// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"

#include <QWidget>

class QCheckBox;

namespace assay {

/// The roles of a project to choose from, a box each, in two columns.
class RoleBoxes final : public QWidget {
    Q_OBJECT

public:
    explicit RoleBoxes(const std::vector<Role>& chosen, QWidget* parent = nullptr);

    void fix(Role role, const QString& reason); ///< Its box stays as it is.
    std::vector<Role> chosen() const;

Q_SIGNALS:
    void changed();

private:
    std::vector<std::pair<Role, QCheckBox*>> m_boxes;
};

} // namespace assay
