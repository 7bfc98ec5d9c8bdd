// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <vector>

class QAction;
class QLineEdit;
class QListWidget;

namespace assay {

/// Every action by typing part of its name; one that is disabled says why.
class CommandPalette final : public Card {
    Q_OBJECT

public:
    explicit CommandPalette(std::vector<QAction*> actions, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {600, 400}; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void list(const QString& words);
    void run();

    std::vector<QAction*> m_actions;
    std::vector<QAction*> m_shown;
    QLineEdit* m_field;
    QListWidget* m_list;
};

} // namespace assay
