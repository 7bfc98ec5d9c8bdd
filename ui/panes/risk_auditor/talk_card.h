// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/release_story.h"

#include <QWidget>

namespace assay {

class DiscussionThread;

/// What people said of a release with their requests and decisions, of every request there ever was: who disagreed stays
/// there, whatever was decided.
class TalkCard final : public QWidget {
    Q_OBJECT

public:
    explicit TalkCard(QWidget* parent = nullptr);

    void setStory(const approvals::ReleaseStory& story);

private:
    DiscussionThread* m_thread;
};

} // namespace assay
