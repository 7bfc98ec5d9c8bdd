// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/policy.h"

#include <QScrollArea>

class QCheckBox;

namespace assay {

/// The controls of a policy to choose from, a box each.
class ControlBoxes final : public QScrollArea {
    Q_OBJECT

public:
    explicit ControlBoxes(const policies::Policy& policy, QWidget* parent = nullptr);

    void setNote(const QString& key, const QString& note); ///< What else to say of a control.
    void choose(const QString& key);
    void fix(const QString& key, const QString& reason); ///< Its box stays as it is.
    QStringList chosen() const;                          ///< Keys, in the policy's order.

private:
    struct Box {
        QString key;
        QString text;
        QCheckBox* box;
    };

    static void showText(const Box& one);
    Box* boxOf(const QString& key);

    std::vector<Box> m_boxes;
};

} // namespace assay
