// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace assay {

/// A text of a report while somebody writes it: Ctrl+Return keeps it, Escape drops it.
class BlockEditor final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit BlockEditor(const QString& source, QWidget* parent = nullptr);

Q_SIGNALS:
    void kept(const QString& source);
    void dropped();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace assay
