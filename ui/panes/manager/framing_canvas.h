// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/use_case.h"
#include "ui/panes/manager/canvas_parts.h"
#include "ui/panes/session.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;

namespace assay {

class BlockForm;
class BlockView;

/// A framing as a canvas: its blocks beside and under each other, each of which is written where it stands, one at a time.
/// What others write meanwhile shows in the other blocks. GUI thread.
class FramingCanvas final : public QWidget {
    Q_OBJECT

public:
    explicit FramingCanvas(Session& session, QWidget* parent = nullptr);

    /// Shows a version, or the empty blocks of the first one. `mayWrite` is whether its blocks can be edited: then `shown` is
    /// what they are edited over.
    void setFraming(const UseCase& useCase, const std::optional<Charter>& shown, bool mayWrite);

    /// Opens a block to be written; the one that is open goes, and what was typed in it is kept.
    void edit(const QString& key);

    void leave(); ///< Closes the block that is written.

Q_SIGNALS:
    void changed(); ///< A block was saved.

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(int columns);

    Session& m_session;
    UseCase m_useCase;
    std::optional<Charter> m_shown;
    QHBoxLayout* m_columns;
    std::vector<QWidget*> m_groups;
    std::vector<BlockView*> m_blocks;
    QPointer<BlockForm> m_form; ///< Of the block that is written.
    int m_count = 0;            ///< Of columns.
};

} // namespace assay
