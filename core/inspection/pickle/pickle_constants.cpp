// SPDX-License-Identifier: GPL-3.0-or-later
// The instructions of PickleMachine that bring constants and put them together.
#include "core/base/number_text.h"
#include "core/inspection/pickle/pickle_codes.h"
#include "core/inspection/pickle/pickle_machine.h"
#include "core/inspection/pickle/rebuilt_tensor.h"

namespace assay {
namespace {

constexpr qsizetype LongestFollowedText = 1024; // No name that anything can be imported by is longer.
constexpr qint64 LeastPickle = 4;               // that can import anything

/// The bytes of the length before a text or constant; 0 for those that end with their line.
int lengthBytes(quint8 code)
{
    switch (code) {
    case PickleCode::ShortBinString:
    case PickleCode::ShortBinUnicode:
    case PickleCode::ShortBinBytes:
        return 1;
    case PickleCode::BinString:
    case PickleCode::BinUnicode:
    case PickleCode::BinBytes:
        return 4;
    case PickleCode::BinUnicode8:
    case PickleCode::BinBytes8:
    case PickleCode::ByteArray8:
        return 8;
    default:
        return 0;
    }
}

std::optional<qint64> littleEndianInteger(const QByteArray& bytes)
{
    if (bytes.size() > 8)
        return {};
    quint64 value = !bytes.isEmpty() && static_cast<qint8>(bytes.back()) < 0 ? ~quint64{0} : 0;
    for (qsizetype i = bytes.size(); i-- > 0;)
        value = value << 8 | static_cast<quint8>(bytes[i]);
    return static_cast<qint64>(value);
}

} // namespace

bool PickleMachine::readNumber(quint8 code)
{
    switch (code) {
    case PickleCode::None:
        return push(m_values.none());
    case PickleCode::NewTrue:
    case PickleCode::NewFalse:
        return push(m_values.integer(code == PickleCode::NewTrue ? 1 : 0));
    case PickleCode::BinFloat:
        return skip(8) && push({});
    case PickleCode::Float:
    case PickleCode::Int:
    case PickleCode::Long: {
        QByteArray line = m_cursor.line(LongestLine).value_or(QByteArray());
        if (line.isEmpty())
            return m_cursor.skipLine() && push({});
        if (line.endsWith('L'))
            line.chop(1);
        const auto number = readInteger(line);
        return push(number && code != PickleCode::Float ? m_values.integer(*number) : PickleValue());
    }
    case PickleCode::BinInt: {
        const auto value = m_cursor.integer<qint32>();
        return value && push(m_values.integer(*value));
    }
    case PickleCode::Long1:
    case PickleCode::Long4: {
        const auto length = size(code == PickleCode::Long1 ? 1 : 4);
        if (!length || *length > 8)
            return length && *length <= std::numeric_limits<qint32>::max() && skip(*length) && push({});
        const auto bytes = m_cursor.bytes(static_cast<qsizetype>(*length));
        return bytes && push(m_values.integer(littleEndianInteger(*bytes).value_or(0)));
    }
    default: {
        const auto value = size(code == PickleCode::BinInt1 ? 1 : 2);
        return value && push(m_values.integer(static_cast<qint64>(*value)));
    }
    }
}

bool PickleMachine::readText(quint8 code)
{
    if (lengthBytes(code) == 0)
        return readLineOfText(code);
    const auto length = size(lengthBytes(code));
    if (!length)
        return false;
    // Python 2 kept bytes in what Python 3 takes for texts.
    if (code == PickleCode::BinString || code == PickleCode::ShortBinString)
        lookInside(m_cursor.position(), *length);
    if (*length > LongestFollowedText)
        return skip(*length) && push({});
    const auto text = m_cursor.bytes(static_cast<qsizetype>(*length));
    return text && push(m_values.text(*text));
}

/// A text on a line of its own. Where it has escapes it is not the text itself, and not followed.
bool PickleMachine::readLineOfText(quint8 code)
{
    const auto line = m_cursor.line(LongestLine);
    if (!line)
        return m_cursor.skipLine() && push({});
    if (line->contains('\\'))
        return push({});
    if (code == PickleCode::Unicode)
        return push(m_values.text(*line));
    const QByteArray quoted = line->trimmed();
    const bool isQuoted =
        quoted.size() >= 2 && (quoted[0] == '\'' || quoted[0] == '"') && quoted.back() == quoted.front();
    return isQuoted && push(m_values.text(quoted.mid(1, quoted.size() - 2)));
}

bool PickleMachine::readConstant(quint8 code)
{
    const auto length = size(lengthBytes(code));
    if (!length)
        return false;
    lookInside(m_cursor.position(), *length);
    return skip(*length) && push({});
}

bool PickleMachine::skip(quint64 size)
{
    if (size == 0)
        return true;
    if (size > static_cast<quint64>(std::numeric_limits<qint64>::max() - m_cursor.position()))
        return false;
    const qint64 before = m_cursor.position();
    m_cursor.moveTo(before + static_cast<qint64>(size) - 1);
    if (m_cursor.byte())
        return true;
    m_cursor.moveTo(before);
    return false;
}

/// A constant may be a pickle that a later step, or another program, is to load.
void PickleMachine::lookInside(qint64 at, quint64 size)
{
    const auto first = m_cursor.peek();
    if (size < LeastPickle || size > static_cast<quint64>(std::numeric_limits<qint64>::max()) || !first
        || groupOf(*first) == PickleGroup::Unknown)
        return;
    SliceSource slice(m_cursor.source(), at, static_cast<qint64>(size));
    SourceCursor cursor(slice);
    Inspection part = m_inspection.part(QStringLiteral("constant at %1").arg(at));
    if (part.isTooDeep())
        return m_inspection.find("file.nested", at);
    PickleMachine inner(cursor, part);
    const End end = inner.run();
    const bool isWhole = end == End::Stop && cursor.position() == static_cast<qint64>(size);
    const bool isPickle =
        (inner.importCount() > 0 && (inner.hasCalled() || isWhole)) || (*first == PickleCode::Proto && isWhole);
    if (!isPickle)
        return;
    m_inspection.find("pickle.nested", at);
    // It is not loaded with the pickle around it: only somebody who unpacks and loads it runs what it imports.
    m_inspection.addImports(part.report());
}

bool PickleMachine::compose(quint8 code)
{
    switch (code) {
    case PickleCode::Pop:
        if (!m_marks.empty() && m_marks.back() == m_stack.size()) {
            m_marks.pop_back();
            return true;
        }
        if (!has(1))
            return false;
        pop();
        return true;
    case PickleCode::PopMark:
        return popToMark().has_value();
    case PickleCode::Dup:
        return has(1) && push(m_stack.back());
    case PickleCode::EmptyDict:
        return push(m_values.composed(Kind::Dictionary, {}));
    case PickleCode::EmptyTuple:
        return push(m_values.composed(Kind::Tuple, {}));
    case PickleCode::Tuple1:
    case PickleCode::Tuple2:
    case PickleCode::Tuple3:
        return composeTuple(static_cast<std::size_t>(code - PickleCode::Tuple1 + 1));
    case PickleCode::Tuple:
    case PickleCode::Dict: {
        auto items = popToMark();
        if (!items)
            return false;
        for (std::size_t i = 0; code == PickleCode::Dict && i + 1 < items->size(); i += 2)
            describe((*items)[i], (*items)[i + 1]);
        return push(m_values.composed(code == PickleCode::Tuple ? Kind::Tuple : Kind::Dictionary, std::move(*items)));
    }
    case PickleCode::List:
    case PickleCode::FrozenSet:
        return popToMark() && push({});
    case PickleCode::ReadOnlyBuffer:
        return has(1);
    default: // an empty list or set, or a buffer from outside
        return push({});
    }
}

bool PickleMachine::composeTuple(std::size_t count)
{
    if (!has(count))
        return false;
    std::vector<PickleValue> items(m_stack.end() - static_cast<std::ptrdiff_t>(count), m_stack.end());
    m_stack.resize(m_stack.size() - count);
    return push(m_values.composed(Kind::Tuple, std::move(items)));
}

bool PickleMachine::addItems(quint8 code)
{
    const bool isOne = code == PickleCode::Append || code == PickleCode::SetItem;
    std::vector<PickleValue> added;
    if (isOne) {
        const std::size_t count = code == PickleCode::Append ? 1 : 2;
        if (!has(count))
            return false;
        added.assign(m_stack.end() - static_cast<std::ptrdiff_t>(count), m_stack.end());
        m_stack.resize(m_stack.size() - count);
    } else {
        auto items = popToMark();
        if (!items)
            return false;
        added = std::move(*items);
    }
    if (!has(1))
        return false;
    if (code != PickleCode::SetItem && code != PickleCode::SetItems)
        return true;
    for (std::size_t i = 0; i + 1 < added.size(); i += 2)
        describe(added[i], added[i + 1]);
    PickleValue& dictionary = m_stack.back();
    if (dictionary.is(Kind::Dictionary)) {
        added.insert(added.begin(), dictionary.items().begin(), dictionary.items().end());
        dictionary = m_values.composed(Kind::Dictionary, std::move(added));
    }
    return true;
}

/// A tensor under a name: an entry of a state dictionary.
void PickleMachine::describe(const PickleValue& key, const PickleValue& value)
{
    if (!key.is(Kind::Text))
        return;
    if (auto rebuilt = rebuiltTensorOf(value)) {
        rebuilt->tensor.name = QString::fromUtf8(key.text());
        m_inspection.addTensor(std::move(rebuilt->tensor), rebuilt->elements);
    }
}

} // namespace assay
