// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace assay {

/// One line of the side bar: an icon and a word; only the icon while the bar is collapsed.
class SideBarItem final : public QAbstractButton {
    Q_OBJECT

public:
    enum class Look { Role, Search };

    SideBarItem(Look look, const QByteArray& id, const QString& title, const QByteArray& icon,
                QWidget* parent = nullptr);

    QByteArray id() const { return m_id; }
    void setCollapsed(bool collapsed);
    void setCount(qint64 count, bool urgent = false); ///< At the right end; 0 shows none.
    QSize sizeHint() const override { return {196, m_look == Look::Search ? 32 : 33}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void drawCount(QPainter& painter, QRect& words) const;
    void tellWhole(bool needed);

    Look m_look;
    QByteArray m_id;
    QByteArray m_icon;
    qint64 m_count = 0;
    bool m_urgent = false;
    bool m_collapsed = false;
};

} // namespace assay
