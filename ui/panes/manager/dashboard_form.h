// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/saved_view.h"
#include "core/views/dashboard.h"
#include "ui/panes/work_form.h"

class QCheckBox;
class QListWidget;

namespace assay {

/// Something that a tile can show, and what it is called.
struct TileChoice {
    DashboardTile tile;
    QString title;
};

/// What a dashboard shows, in which order, under which name and for whom. Space takes a tile in or out, Alt and the arrows
/// move it. It is saved into a dashboard of the person's own, else as a new one.
class DashboardForm final : public WorkForm {
    Q_OBJECT

public:
    /// `choices` in their usual order; `own` is the dashboard that is changed, nothing for a new one that begins as `shown`.
    DashboardForm(Session& session, const std::vector<TileChoice>& choices, const Dashboard& shown,
                  std::optional<SavedView> own, QWidget* parent = nullptr);

protected:
    QString problem() const override;
    Work work() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addChoice(const TileChoice& choice, bool chosen);
    void addMoves();
    void move(int by);
    Dashboard dashboard() const;

    std::optional<SavedView> m_own;
    QString m_command;
    QLineEdit* m_name;
    QCheckBox* m_shared;
    QListWidget* m_list;
};

} // namespace assay
