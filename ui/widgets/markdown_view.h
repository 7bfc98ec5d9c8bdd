// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/markdown_document.h"

#include <QTextBrowser>

namespace assay {

/// Markdown as it reads, as high as it is long. Read only; its words can be chosen and copied, and what names a thing leads
/// there: by the mouse, or by Tab and Return. No text of it is ever read as HTML, and no link is followed by itself. GUI
/// thread.
class MarkdownView final : public QTextBrowser {
    Q_OBJECT

public:
    explicit MarkdownView(const QString& source, QWidget* parent = nullptr);

    /// Shows words that are no Markdown, as they stand.
    static MarkdownView* ofPlainWords(const QString& words);

    void setMuted(bool muted);                      ///< As what is over.
    void setThings(std::vector<NamedThing> things); ///< What of it leads somewhere.

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void thingAsked(const assay::Address& address); ///< The name of one of the things was followed.

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();

    std::vector<MarkdownBlock> m_blocks;
    std::vector<NamedThing> m_things;
    bool m_muted = false;
    mutable QSize m_measured; ///< The last width that was asked for, and its height.
};

} // namespace assay
