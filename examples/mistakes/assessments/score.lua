-- One number that ranks reports. It has no upper bound, so that the top of the queue stays in order.
local report, findings, rules, results, pack = ...

local lines, score = table.create(#findings + 2), 0
for i = 1, #findings do
  local finding = findings[i]
  local points = finding.points
  if finding.contra then break end -- they come last
  if points ~= 0 then
    lines[#lines + 1] = { because = finding.code, points = points }
    score = score + points
  end
end

-- Signs of different kinds support each other; ten signs of one kind do not.
if report.kinds > 1 then
  local more = math.min(report.kinds - 1, 3)
  lines[#lines + 1] = { because = "different_kinds", points = more }
  score = score + more
end

-- Counter-indicators take away, never from what concerns a child, a call for help, or control.
if report.families.contra and score > 0 then
  local has, base, coercion = report.has, score, false
  for i = 1, #findings do
    local finding = findings[i]
    local dimension = not finding.contra and finding.dimension
    if dimension == "coercion_destination" or dimension == "coercive_recruitment" then coercion = true end
  end
  local protected = report.families.child or has["general.asks_for_help"]
  local function take(code, share, more)
    if has[code] and (more or not protected) then
      local points = -math.floor((base * share + (more or 0)) * 10 + 0.5) / 10
      if points ~= 0 then
        lines[#lines + 1] = { because = code, points = points }
        score = math.floor((score + points) * 1000 + 0.5) / 1000 -- tenths add up to no round number
      end
    end
  end
  take("contra.training_event", 0.8)
  take("contra.news_or_fiction", 0.8)
  if not coercion then
    take("contra.wage_dispute", 0.5)
    take("contra.smuggling_only", 0.5)
    take("contra.consensual_adult", 0.5)
  end
  -- Each fact that answers the signs (own papers, seen alone, nothing suspicious) weighs; many together weigh most. What is
  -- ruled out is no sign, of a child either; urgency is not the score's to lower.
  local negated = has["contra.negated"]
  if negated then take("contra.negated", math.min(0.3 * negated.count, 0.75), math.min(negated.count, 4)) end
  take("contra.hypothetical_question", math.min(0.5, 5 / base)) -- a question with many signs in it is about somebody
  take("contra.intimate_violence_only", 0.4)
  take("contra.recovered_closed", 0.3)
  if report.kinds <= 1 then take("contra.ad_movement_young_photo", 0.5) end
  if score < 0 then score = 0 end
end

-- What ordinary words say of the kind of document. It ranks; it never silences a child, a call for help or danger, and
-- takes away no more than four points: three strong indicators stay flagged however they are told.
local prior, flag = report.prior, pack.thresholds.flag
if prior and prior ~= 0 then
  prior = math.max(prior, -4)
  local has = report.has
  local held = has["coercion.isolation_surveillance"] or has["recruit_coercion.isolation_surveillance"]
  local hurt = has["coercion.violence"] or has["coercion.threats_violence"] or has["recruit_coercion.violence"]
  local danger = held and hurt or report.families.child or has["general.asks_for_help"]
  if danger and score >= flag and score + prior < flag then prior = flag - score end
  if score + prior < 0 then prior = -score end
  if prior ~= 0 then
    lines[#lines + 1] = { because = "document_prior", points = prior }
    score = score + prior
  end
end

-- Words rank, and findings flag: counter-indicators and ordinary words alone do not.
return { score = score, flagged = report.kinds > 0 and score >= flag, lines = lines }
