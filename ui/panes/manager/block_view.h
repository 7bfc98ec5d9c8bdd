// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/manager/canvas_parts.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace assay {

class BlockForm;
class Card;
class Chip;

/// One block of the canvas: what it says, or the form in its place while somebody writes it.
class BlockView final : public QWidget {
    Q_OBJECT

public:
    explicit BlockView(const CanvasPart& part, QWidget* parent = nullptr);

    const CanvasPart& part() const { return m_part; }

    /// `mayWrite` says whether it can be edited, and `open` whether people still work on this version.
    void setFraming(const Framing& framing, bool mayWrite, bool open);

    /// Shows `form` in place of what is said, until it is left; takes it.
    void edit(BlockForm* form);

Q_SIGNALS:
    void editAsked();

protected:
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void showFace();

    CanvasPart m_part;
    Card* m_face;
    Chip* m_needed;
    QPushButton* m_edit;
    QLabel* m_said;
    QLabel* m_question; ///< While nothing is said.
};

} // namespace assay
