// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/comment_place.h"

#include <QObject>
#include <QTimer>

class QAbstractItemView;

namespace assay {

class Banner;
class JobList;
class Navigation;
class PageStack;

/// Goes to what somebody commented on: the page that has it, and there the row, cell, paragraph or point, which becomes the
/// current one. What has to be read for it appears by itself; until then it looks again, and it gives up when the person
/// does something else or nothing came though nothing more is read. GUI thread.
class PlaceFinder final : public QObject {
    Q_OBJECT

public:
    static constexpr int pause = 50;      ///< Milliseconds between two looks.
    static constexpr int patience = 4000; ///< Milliseconds in which nothing is read.

    PlaceFinder(PageStack& pages, Navigation& navigation, Banner& banner, const JobList& jobs);

    void find(const CommentPlace& place);
    void stop(); ///< The project goes.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isReading() const;
    bool show();
    bool showIn(QAbstractItemView& view) const;
    void look();

    PageStack& m_pages;
    Navigation& m_navigation;
    Banner& m_banner;
    const JobList& m_jobs;
    CommentPlace m_wanted;
    QTimer m_again;
    int m_looks = 0;
};

} // namespace assay
