// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/markdown_document.h"
#include "ui/widgets/mention_completion.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace assay {

/// What somebody said, as shown. All of it is plain text, but for the text where it says otherwise.
struct Remark {
    QString person;
    QString personUid;
    QString role;
    QString when;      ///< For reading: "2 h ago".
    QString exactWhen; ///< Its tool tip.
    QString text;
    QString quote = {};                  ///< What it answers to; may be empty.
    QString id = {};                     ///< Empty for one that nothing can be done with.
    QString note = {};                   ///< Where it comes from; may be empty.
    QString changed = {};                ///< That it was changed, and when; empty where it was not.
    QString resolution = {};             ///< Who resolved it; empty while it is open.
    bool isMine = false;                 ///< It can be changed and taken back.
    bool isMarkdown = false;             ///< The text is as it was typed, and is shown as the Markdown that it is.
    std::vector<NamedThing> things = {}; ///< What it names, of that text.
    QString place = {};                  ///< What within the thing it is about; may be empty.
    bool placeIsThere = true;            ///< It can be gone to.

    bool operator==(const Remark&) const = default;
};

/// Remarks in their order, and under them a field for the next one. Ctrl+Return sends, as the button does; what is being
/// written stays when remarks arrive. While one is changed or answered the field says so, as it does
/// while what is written is about a place within the thing; Escape ends that.
class DiscussionThread final : public QWidget {
    Q_OBJECT

public:
    explicit DiscussionThread(QWidget* parent = nullptr);

    void setRemarks(const std::vector<Remark>& remarks);
    void setReadOnly(const QString& reason);             ///< Shown in place of the field; empty brings the field back.
    void setChoices(std::vector<MentionChoice> choices); ///< Who can be named.

    /// The things that thingsWanted() asked for.
    void offerThings(const QString& typed, std::vector<MentionChoice> choices);
    void clearDraft();  ///< Once what was sent is kept.
    void leaveRemark(); ///< Nothing is changed or answered any more.
    QPlainTextEdit& field() { return *m_draft; }

    /// Says over the field what within the thing a new remark is about; empty words say nothing. What stands in the field
    /// stays.
    void setPlace(const QString& words);
    void renewField(); ///< For the words of another new remark: fieldLeft() and fieldTaken() say when which are wanted.
    void addOverField(QWidget* widget); ///< Something that says where what stands in the field comes from.

    /// The id of the remark that a widget is a part of; empty for none.
    QString remarkAt(const QWidget& part) const;

    /// What is being changed said `before` when that began.
    void setBefore(const QString& before) { m_subject.text = before; }

Q_SIGNALS:
    void sent(const QString& text); ///< A remark that answers none.
    void answered(const QString& id, const QString& quote, const QString& text);
    void changed(const QString& id, const QString& before, const QString& text); ///< It said `before` when that began.
    /// The field goes to the words of another remark, which come into it next, or back to those of a new one.
    void fieldLeft();
    void fieldTaken(const QString& changedId); ///< Of the remark that is changed; empty for a new one.
    void placeLeft();                          ///< What is written is to be about all of the thing again.
    void placeAsked(const QString& id);        ///< To go to what a remark is about.
    void resolveAsked(const QString& id, bool resolved);
    void withdrawAsked(const QString& id);
    void earlierAsked(const QString& id);           ///< What it said before.
    void thingsWanted(const QString& typed);        ///< Somebody is typing a # and this.
    void thingAsked(const assay::Address& address); ///< What a remark names was followed.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Writing { New, Answer, Change };

    void fillField();
    void fillPlace();
    void addTurns(QWidget& row, const Remark& remark);
    void begin(Writing writing, const Remark& remark);
    void endAbout();
    void takeField(const QString& changedId, const QString& text);
    void send();

    QVBoxLayout* m_rows;
    QLabel* m_nothing;
    QLabel* m_reason;
    QLabel* m_about; ///< What is being changed or answered.
    QWidget* m_place;
    QLabel* m_placeWords;
    QWidget* m_field;
    QPlainTextEdit* m_draft = nullptr;
    QPushButton* m_send = nullptr;
    MentionCompletion* m_completion = nullptr;
    std::vector<Remark> m_remarks;
    Writing m_writing = Writing::New;
    Remark m_subject;
};

} // namespace assay
