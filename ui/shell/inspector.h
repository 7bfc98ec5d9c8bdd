// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/session.h"

#include <QWidget>

class QPushButton;

namespace assay {

class TaskSteps;
class ThingView;

/// What stands beside a page at the right: the thing that a person looks at without leaving the list. GUI thread.
class Inspector final : public QWidget {
    Q_OBJECT

public:
    explicit Inspector(QWidget* parent = nullptr); ///< Hidden until it has something to show.

    void setSession(Session* session); ///< Null closes it; do so before the session ends.
    void inspect(const Address& address);
    void comment(const CommentPlace& place); ///< Shows its thing with the field for a comment on the place.

    /// Why nobody can comment now; empty where they can.
    QString refusal() const;
    void close();
    void makeTask(const Address& from); ///< Asks for a task made from a thing; of none where no thing is there.
    Address address() const;            ///< Of what it shows; without a kind while it is closed.

Q_SIGNALS:
    void opened();
    void closed();
    void openAsked(const assay::Address& address); ///< Its page is wanted.

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Session* m_session = nullptr;
    QWidget* m_place;
    ThingView* m_view = nullptr;
    TaskSteps* m_steps = nullptr;
    QPushButton* m_newTask;
};

} // namespace assay
