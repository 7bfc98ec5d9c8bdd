// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/pickle/pickle_machine.h"

#include "core/base/number_text.h"
#include "core/inspection/pickle/import_lists.h"
#include "core/inspection/pickle/joblib_array.h"
#include "core/inspection/pickle/pickle_codes.h"

namespace assay {

PickleMachine::End PickleMachine::run(qint64 mostInstructions)
{
    m_start = m_cursor.position();
    for (qint64 count = 0; count < mostInstructions; ++count) {
        if (count % 4096 == 0 && m_inspection.stopped())
            return End::Interrupted;
        m_instructionAt = m_cursor.position();
        const auto code = m_cursor.byte();
        if (!code)
            return End::Damage;
        if (*code == PickleCode::Stop)
            return has(1) ? End::Stop : End::Damage;
        if (!step(*code))
            return m_failure;
    }
    return End::Interrupted;
}

bool PickleMachine::step(quint8 code)
{
    using Step = bool (PickleMachine::*)(quint8);
    switch (groupOf(code)) {
    case PickleGroup::Unknown:
        return false;
    case PickleGroup::Protocol:
        return readProtocol();
    case PickleGroup::Frame:
        return size(8).has_value();
    case PickleGroup::Mark:
        m_marks.push_back(m_stack.size());
        return m_marks.size() <= MostOnStack;
    default:
        break;
    }
    static constexpr Step steps[] = {&PickleMachine::readNumber,   &PickleMachine::readText,
                                     &PickleMachine::readConstant, &PickleMachine::readImport,
                                     &PickleMachine::call,         &PickleMachine::readPersistent,
                                     &PickleMachine::memoize,      &PickleMachine::recall,
                                     &PickleMachine::compose,      &PickleMachine::addItems};
    return (this->*steps[static_cast<int>(groupOf(code))])(code);
}

bool PickleMachine::readProtocol()
{
    const auto protocol = m_cursor.byte();
    if (!protocol)
        return false;
    if (m_instructionAt != m_start)
        m_inspection.find("pickle.protocol.late", m_instructionAt);
    // A loader stops here. What follows is looked at all the same: another loader may not.
    if (*protocol > 5)
        m_inspection.find("pickle.protocol", m_instructionAt, QString::number(*protocol));
    m_protocol = *protocol;
    return true;
}

bool PickleMachine::readImport(quint8 code)
{
    if (code == PickleCode::StackGlobal)
        return importNamedOnStack();
    if (code != PickleCode::Global && code != PickleCode::Inst)
        return importByNumber(code);
    const auto module = m_cursor.line(LongestLine);
    const auto name = module ? m_cursor.line(LongestLine) : std::nullopt;
    return name && import(*module, *name) && (code == PickleCode::Global || callAtMark());
}

bool PickleMachine::import(const QByteArray& module, const QByteArray& name)
{
    const ModelVerdict verdict = importVerdict(module, name);
    const QByteArray whole = module + '.' + name;
    const QString shown = reportedUtf8(whole);
    ++m_imports;
    m_inspection.addImport({shown, verdict, {}, m_instructionAt});
    if (verdict == ModelVerdict::Dangerous)
        m_inspection.find("pickle.import.denied", m_instructionAt, shown);
    else if (verdict != ModelVerdict::Safe)
        m_inspection.find(name.contains('.') ? "pickle.import.dotted" : "pickle.import.unknown", m_instructionAt,
                          shown);
    return push(m_values.global(whole, verdict == ModelVerdict::Safe));
}

bool PickleMachine::importNamedOnStack()
{
    if (!has(2))
        return false;
    const PickleValue name = pop();
    const PickleValue module = pop();
    if (name.is(Kind::Text) && module.is(Kind::Text))
        return import(module.text(), name.text());
    ++m_imports;
    m_inspection.find("pickle.import.computed", m_instructionAt);
    return push({});
}

bool PickleMachine::importByNumber(quint8 code)
{
    const auto number = size(code == PickleCode::Ext1 ? 1 : code == PickleCode::Ext2 ? 2 : 4);
    if (!number)
        return false;
    ++m_imports;
    m_inspection.find("pickle.extension", m_instructionAt, QString::number(*number));
    return push({});
}

bool PickleMachine::call(quint8 code)
{
    if (code == PickleCode::Build)
        return setState();
    if (code == PickleCode::Obj) {
        auto arguments = popToMark();
        if (!arguments || arguments->empty())
            return false;
        const PickleValue callable = arguments->front();
        arguments->erase(arguments->begin());
        return push(called(callable, m_values.composed(Kind::Tuple, std::move(*arguments))));
    }
    const bool hasNames = code == PickleCode::NewObjEx;
    if (!has(hasNames ? 3 : 2))
        return false;
    if (hasNames)
        pop();
    PickleValue arguments = pop();
    const PickleValue callable = pop();
    return push(called(callable, std::move(arguments)));
}

/// INST, which has just imported what it calls.
bool PickleMachine::callAtMark()
{
    const PickleValue callable = pop();
    auto arguments = popToMark();
    return arguments && push(called(callable, m_values.composed(Kind::Tuple, std::move(*arguments))));
}

PickleValue PickleMachine::called(const PickleValue& callable, PickleValue arguments)
{
    m_called = true;
    m_calledUnknown = m_calledUnknown || !callable.harmless;
    return m_values.composed(Kind::Object, {callable, std::move(arguments)});
}

bool PickleMachine::setState()
{
    if (!has(2))
        return false;
    const PickleValue state = pop();
    const PickleValue object = pop();
    m_called = true;
    if (m_loader == Loader::Joblib && isJoblibWrapper(object))
        return followJoblibArray(state);
    const PickleValue* callable = object.item(0);
    const PickleValue* arguments = object.item(1);
    const bool isType = !callable || callable->isGlobal("numpy.dtype");
    m_oddTypes = m_oddTypes || (isType && !isPlainTypeState(object, state));
    if (object.is(Kind::Object) && arguments)
        return push(m_values.composed(Kind::Object, {*callable, *arguments, state}));
    return push(object);
}

/// joblib's loader, too, reads the values as soon as the wrapper's state is set. Source: joblib/numpy_pickle.py.
bool PickleMachine::followJoblibArray(const PickleValue& state)
{
    const std::optional<JoblibArray> array = m_oddTypes ? std::nullopt : joblibArrayOf(state);
    if (!array) {
        m_failure = End::Lost;
        return false;
    }
    if (array->isPickle) {
        PickleMachine objects(m_cursor, m_inspection, Loader::Plain);
        const End end = objects.run();
        m_imports += objects.m_imports;
        m_calledUnknown = m_calledUnknown || objects.m_calledUnknown;
        m_instructionAt = objects.m_instructionAt;
        m_failure = end;
        if (end != End::Stop)
            return false;
        m_failure = End::Damage;
        return push({});
    }
    followAsInstructions();
    if (array->isAligned) {
        const auto padding = m_cursor.byte();
        if (!padding || !skip(*padding))
            return false;
    }
    return skip(static_cast<quint64>(array->bytes)) && push({});
}

/// A loader that knows nothing of joblib takes the values of an array for instructions.
void PickleMachine::followAsInstructions()
{
    constexpr qint64 farEnough = 10'000;
    const qint64 at = m_cursor.position();
    Inspection part = m_inspection.part({});
    PickleMachine plain(m_cursor, part, Loader::Plain);
    plain.run(farEnough);
    m_cursor.moveTo(at);
    if (plain.importCount() > 0 && part.report().verdict == ModelVerdict::Dangerous)
        m_inspection.find("pickle.joblib.hidden", at);
}

bool PickleMachine::readPersistent(quint8 code)
{
    if (code == PickleCode::PersId)
        return m_cursor.line(LongestLine) && push({});
    return has(1) && push(m_values.composed(Kind::Persistent, {pop()}));
}

bool PickleMachine::memoize(quint8 code)
{
    std::optional<quint64> index;
    if (code == PickleCode::Memoize)
        index = m_memo.size() + m_forgotten;
    else if (code == PickleCode::Put)
        index = indexOnLine();
    else
        index = size(code == PickleCode::BinPut ? 1 : 4);
    return index && has(1) && remember(*index, code == PickleCode::Memoize);
}

/// Loaders number by how many entries there are, so these are counted exactly, or what is fetched is not known any more.
bool PickleMachine::remember(quint64 index, bool isNext)
{
    m_memoIsSure = m_memoIsSure && (!isNext || m_countIsSure);
    if (m_memo.size() >= MostInMemo && !m_memo.contains(index)) {
        m_forgotten += isNext ? 1 : 0;
        m_countIsSure = m_countIsSure && isNext;
        return true;
    }
    m_memo[index] = m_values.isCrowded() ? PickleValue() : m_stack.back();
    return true;
}

bool PickleMachine::recall(quint8 code)
{
    const auto index = code == PickleCode::Get ? indexOnLine() : size(code == PickleCode::BinGet ? 1 : 4);
    if (!index)
        return false;
    const auto found = m_memo.find(*index);
    return push(m_memoIsSure && found != m_memo.end() ? found->second : PickleValue());
}

std::optional<quint64> PickleMachine::indexOnLine()
{
    const auto line = m_cursor.line(LongestLine);
    const auto number = line ? readInteger(*line) : std::nullopt;
    return number && *number >= 0 ? std::optional(static_cast<quint64>(*number)) : std::nullopt;
}

bool PickleMachine::push(PickleValue value)
{
    if (m_stack.size() >= MostOnStack) {
        m_inspection.find("pickle.limit", m_instructionAt, QString::number(MostOnStack));
        m_failure = End::Limit;
        return false;
    }
    m_stack.push_back(std::move(value));
    return true;
}

/// Whether there are as many above the last mark.
bool PickleMachine::has(std::size_t count) const
{
    return m_stack.size() - (m_marks.empty() ? 0 : m_marks.back()) >= count;
}

PickleValue PickleMachine::pop()
{
    PickleValue value = std::move(m_stack.back());
    m_stack.pop_back();
    return value;
}

std::optional<std::vector<PickleValue>> PickleMachine::popToMark()
{
    if (m_marks.empty())
        return {};
    const auto first = m_stack.begin() + static_cast<std::ptrdiff_t>(m_marks.back());
    std::vector<PickleValue> values(std::make_move_iterator(first), std::make_move_iterator(m_stack.end()));
    m_stack.erase(first, m_stack.end());
    m_marks.pop_back();
    return values;
}

std::optional<quint64> PickleMachine::size(int bytes)
{
    const auto raw = m_cursor.bytes(bytes);
    if (!raw)
        return {};
    quint64 value = 0;
    for (qsizetype i = bytes; i-- > 0;)
        value = value << 8 | static_cast<quint8>((*raw)[i]);
    return value;
}

} // namespace assay
