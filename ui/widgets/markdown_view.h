// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace assay {

/// Markdown as it reads, as high as it is long. Read only; its words can be chosen and copied. No text of it is ever read as
/// HTML. GUI thread.
class MarkdownView final : public QTextEdit {
    Q_OBJECT

public:
    explicit MarkdownView(const QString& source, QWidget* parent = nullptr);

    void setMuted(bool muted); ///< As what is over.

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();

    QString m_source;
    bool m_muted = false;
    mutable QSize m_measured; ///< The last width that was asked for, and its height.
};

} // namespace assay
