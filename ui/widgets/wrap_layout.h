// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace assay {

/// Widgets beside each other as in a line of text: what does not fit begins the next line.
class WrapLayout final : public QLayout {
public:
    /// `between` pixels lie between two of a line and between two lines.
    explicit WrapLayout(int between);
    ~WrapLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;    ///< All in one line.
    QSize minimumSize() const override; ///< Room for the widest alone.
    void setGeometry(const QRect& area) override;

private:
    int arrange(const QRect& area, bool move) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_between;
};

} // namespace assay
