// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/undo/undo_store.h"
#include "ui/panes/session.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QTableView;

namespace assay {

/// Says under a list of the log what taking the chosen entry back would do, or why that cannot be, and does it by its button
/// or Ctrl+Z. GUI thread.
class UndoLine final : public QWidget {
    Q_OBJECT

public:
    UndoLine(Session& session, QTableView& rows, QWidget* parent = nullptr);
    ~UndoLine() override;

    void setEntry(std::optional<qint64> seq); ///< Its number; nothing where none is chosen.

private:
    void read();
    void show(const UndoOffer& offer);
    void sayWhyNot(const QString& reason); ///< Empty where it can be taken back.
    void undo();

    Session& m_session;
    std::optional<qint64> m_seq;
    QLabel* m_words;
    QPushButton* m_button;
    QAction* m_action;
    QFuture<Result<UndoOffer>> m_reading;
};

} // namespace assay
